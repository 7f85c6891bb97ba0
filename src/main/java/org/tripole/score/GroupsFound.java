package org.tripole.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.work.Job;
import org.tripole.work.Progress;

/**
 * The groups that the states form by acting alike, whatever the approaches: communities on the
 * similarity of METHOD.md 7, where it is above chance, with how sure they are.
 */
public final class GroupsFound {

    private static final Comparator<Map.Entry<Standing, Integer>> MOST_FREQUENT_FIRST =
            Map.Entry.<Standing, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().kind())
                    .thenComparing(entry -> entry.getKey().approaches().toString());

    private final Groups<ActorId> communities;
    private final Scores scores;
    private final List<Group> groups = new ArrayList<>();
    private final Map<ActorId, Group> byMember = new TreeMap<>();
    private final Set<ActorId> alone = new TreeSet<>();

    private GroupsFound(Groups<ActorId> communities, Scores scores) {
        this.communities = communities;
        this.scores = scores;
        for (Set<ActorId> members : communities.communities()) {
            if (members.size() > 1) {
                groups.add(group(groups.size() + 1, members));
            } else {
                alone.addAll(members);
            }
        }
        groups.forEach(group -> group.members().forEach(member -> byMember.put(member, group)));
    }

    /** The search as a job: about a fifth of a second on the shipped data. */
    public static Job<GroupsFound> job(Dataset dataset, Scores scores, long seed) {
        return progress -> find(dataset, scores, seed, progress);
    }

    /**
     * The groups on the day and under the weights of {@code scores}; the same seed gives the same.
     * No groups while fewer targets exist than a similarity needs. Grows with the square of the
     * states; ends with {@link org.tripole.work.Cancelled} at the next run when cancelled.
     */
    public static GroupsFound find(Dataset dataset, Scores scores, long seed, Progress progress) {
        Similarity similarity = Similarity.of(dataset, scores.asOf(), scores.weights());
        List<ActorId> states =
                dataset.actors().stream().filter(Actor::isCounted).map(Actor::id).toList();
        progress.checkpoint(0);
        return new GroupsFound(Groups.find(alike(states, similarity), seed, progress), scores);
    }

    /** The groups of two or more, the largest first. */
    public List<Group> groups() {
        return Collections.unmodifiableList(groups);
    }

    /** The states that act like no group, or of which too little is known, by id. */
    public Set<ActorId> alone() {
        return Collections.unmodifiableSet(alone);
    }

    /** The group of a state; none when it stands alone or is no state. */
    public Optional<Group> groupOf(ActorId actor) {
        return Optional.ofNullable(byMember.get(actor));
    }

    /**
     * Share of the {@link Groups#RUNS} runs in which both were in one group; empty unless both are
     * states.
     */
    public OptionalDouble pairShare(ActorId one, ActorId other) {
        return isState(one) && isState(other)
                ? OptionalDouble.of(communities.together(one, other))
                : OptionalDouble.empty();
    }

    /**
     * How far the groups agree with the labels of METHOD.md 5, over the states whose label is not
     * thin; who stands alone counts as a group of one. A cross-check, as both read the same acts.
     */
    public Agreement withLabels() {
        List<Map.Entry<Set<ActorId>, Standing>> parts = new ArrayList<>();
        for (Set<ActorId> members : communities.communities()) {
            for (ActorId member : members) {
                if (standing(member).kind() != StandingKind.THIN) {
                    parts.add(Map.entry(members, standing(member)));
                }
            }
        }
        return Agreement.of(parts);
    }

    private Group group(int number, Set<ActorId> members) {
        return new Group(number, members, stability(List.copyOf(members)), labels(members));
    }

    private double stability(List<ActorId> members) {
        double sum = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                sum += communities.together(members.get(i), members.get(j));
            }
        }
        return sum / (members.size() * (members.size() - 1) / 2.0);
    }

    private Map<Standing, Integer> labels(Set<ActorId> members) {
        Map<Standing, Integer> counts = new LinkedHashMap<>();
        members.forEach(member -> counts.merge(standing(member), 1, Integer::sum));
        Map<Standing, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(MOST_FREQUENT_FIRST)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private Standing standing(ActorId actor) {
        return scores.position(actor)
                .map(Position::standing)
                .orElseThrow(() -> new AssertionError(actor));
    }

    private boolean isState(ActorId actor) {
        return alone.contains(actor) || byMember.containsKey(actor);
    }

    /** The states, joined where they act alike more than chance would have it. */
    private static Graph<ActorId, DefaultWeightedEdge> alike(
            List<ActorId> states, Similarity similarity) {
        var graph =
                new SimpleWeightedGraph<ActorId, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        states.forEach(graph::addVertex);
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                if (similarity.kappa(states.get(i), states.get(j)) instanceof Likeness.Known known
                        && known.value() > 0) {
                    graph.setEdgeWeight(graph.addEdge(states.get(i), states.get(j)), known.value());
                }
            }
        }
        return graph;
    }
}
