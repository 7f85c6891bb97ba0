package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.score.Item;
import org.tripole.score.Scores;
import org.tripole.score.Side;
import org.tripole.score.Standing;
import org.tripole.score.StandingKind;
import org.tripole.text.FindingText;

/**
 * Counts again, straight from scores and ties, what the rows of every finding say, on the shipped
 * data on four days under several filters and focuses, and on the worked example.
 */
class RecountTest {

    private static final Map<Evidence, Map<TargetId, Set<Ref>>> BACKERS = new IdentityHashMap<>();

    static List<Evidence> pictures() {
        return Pictures.of();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theRowsOfEveryFindingAreThoseThatARecountGives(Evidence evidence) {
        for (Finding finding : Findings.of(evidence)) {
            expected(finding, evidence)
                    .ifPresent(
                            rows ->
                                    assertThat(Set.copyOf(counted(finding)))
                                            .as(finding.toString())
                                            .isEqualTo(rows));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyRowIsInTheRecordAndNoAreaOrOrganisationIsCounted(Evidence evidence) {
        for (Finding finding : Findings.of(evidence)) {
            for (Argument argument : finding.arguments()) {
                argument.rows().forEach(row -> assertThat(isKnown(row, evidence)).isTrue());
                if (argument instanceof Argument.Count count && !isOfFocus(finding)) {
                    assertThat(count.rows())
                            .filteredOn(row -> row.kind() == Ref.Kind.ACTOR)
                            .allMatch(row -> isState(row, evidence));
                }
            }
        }
    }

    /** The rows that the first number rests on, worked out anew; nothing for other kinds. */
    private static Optional<Set<Ref>> expected(Finding finding, Evidence evidence) {
        Set<Ref> expected =
                switch (finding.kind()) {
                    case MOST_THIN -> labelled(evidence, s -> s.kind() == StandingKind.THIN);
                    case MOST_BETWEEN -> labelled(evidence, RecountTest::isUndecided);
                    case SPREAD -> labelled(evidence, s -> s.kind() == StandingKind.SPREAD);
                    case MOST_NEAR, LARGEST -> near(evidence, approach(finding, 1));
                    case EQUAL -> near(evidence, approach(finding, 0));
                    case FEW_ALIGNED -> aligned(evidence, approach(finding, 1));
                    case NONE_ALIGNED -> {
                        assertThat(aligned(evidence, approach(finding, 0))).isEmpty();
                        yield labelled(evidence, s -> s.kind() != StandingKind.THIN);
                    }
                    case BETWEEN_PAIR -> between(evidence, finding);
                    case BOTH_BACKED, BOTH_BACKED_AT_LEAST ->
                            both(evidence, target(finding, 1), target(finding, 2));
                    case TARGET_BACKERS, TARGET_BACKERS_AT_LEAST, MOST_BACKED ->
                            backers(evidence, target(finding, 0));
                    case CONTESTED -> backers(evidence, target(finding, 0));
                    case BACKERS_NEAR, BACKERS_MOST_NEAR -> {
                        Set<Ref> rows = backers(evidence, target(finding, 1));
                        rows.retainAll(near(evidence, approach(finding, 2)));
                        yield rows;
                    }
                    case VOTE -> votesFor(evidence, finding);
                    case HALF_OF_WEIGHT -> heaviestHalf(evidence);
                    case NO_ACT -> silent(evidence);
                    case CHANGED_LABEL -> changed(evidence);
                    default -> null;
                };
        return Optional.ofNullable(expected);
    }

    private static List<Ref> counted(Finding finding) {
        return finding.arguments().stream()
                .filter(Argument.Count.class::isInstance)
                .findFirst()
                .map(Argument::rows)
                .orElse(List.of());
    }

    private static Set<Ref> labelled(Evidence evidence, Predicate<Standing> isWanted) {
        return shownStates(evidence).stream()
                .filter(a -> isWanted.test(standing(evidence.scores(), a)))
                .map(Argument::row)
                .collect(Collectors.toSet());
    }

    private static boolean isUndecided(Standing standing) {
        return standing.kind() == StandingKind.BETWEEN || standing.kind() == StandingKind.SPREAD;
    }

    private static Set<Ref> near(Evidence evidence, String approach) {
        return labelled(
                evidence, s -> codes(s, evidence, "aligned ", "leaning ").contains(approach));
    }

    private static Set<Ref> aligned(Evidence evidence, String approach) {
        return labelled(evidence, s -> codes(s, evidence, "aligned ").contains(approach));
    }

    private static List<String> codes(Standing standing, Evidence evidence, String... prefixes) {
        List<String> codes = new ArrayList<>();
        String code = standing.code(evidence.dataset().approaches());
        for (String prefix : prefixes) {
            if (code.startsWith(prefix)) {
                codes.add(code.substring(prefix.length()));
            }
        }
        return codes;
    }

    private static Set<Ref> between(Evidence evidence, Finding finding) {
        String code = "between " + approach(finding, 1) + "/" + approach(finding, 2);
        return labelled(evidence, s -> s.code(evidence.dataset().approaches()).equals(code));
    }

    private static Set<Ref> both(Evidence evidence, TargetId one, TargetId other) {
        Set<Ref> both = backers(evidence, one);
        both.retainAll(backers(evidence, other));
        return both;
    }

    private static Set<Ref> backers(Evidence evidence, TargetId target) {
        Map<TargetId, Set<Ref>> backers =
                BACKERS.computeIfAbsent(evidence, RecountTest::backersByTarget);
        return new HashSet<>(backers.getOrDefault(target, Set.of()));
    }

    private static Map<TargetId, Set<Ref>> backersByTarget(Evidence evidence) {
        Set<Relation> less = Set.of(Relation.ATTENDED, Relation.OBSERVER, Relation.INTERESTED);
        Map<TargetId, Set<Ref>> backers = new TreeMap<>();
        for (ActorId actor : shownStates(evidence)) {
            for (Item item : evidence.scores().explanation(actor).items()) {
                if (item.side() == Side.SUPPORT && !less.contains(item.tie().relation())) {
                    backers.computeIfAbsent(item.tie().target(), first -> new HashSet<>())
                            .add(Argument.row(actor));
                }
            }
        }
        return backers;
    }

    private static Set<Ref> votesFor(Evidence evidence, Finding finding) {
        if (finding.arguments().get(1) instanceof Argument.Stated stated) {
            Integer number =
                    evidence.dataset()
                            .target(target(finding, 0))
                            .orElseThrow()
                            .facts()
                            .evidence()
                            .expectedCounts()
                            .get(Relation.VOTED_FOR);
            assertThat(stated.number()).isEqualTo(number);
            return Set.copyOf(counted(finding));
        }
        return evidence.dataset().tiesTo(target(finding, 0)).stream()
                .filter(tie -> tie.relation() == Relation.VOTED_FOR)
                .map(Argument::row)
                .collect(Collectors.toSet());
    }

    private static Set<Ref> heaviestHalf(Evidence evidence) {
        List<Item> acts = new ArrayList<>();
        shownStates(evidence).forEach(a -> acts.addAll(evidence.scores().explanation(a).items()));
        acts.sort(Comparator.comparingDouble(Item::mass).reversed());
        double all = acts.stream().mapToDouble(Item::mass).sum();
        Set<Ref> rows = new HashSet<>();
        double sum = 0;
        for (int i = 0; sum < all / 2; i++) {
            sum += acts.get(i).mass();
            rows.add(Argument.row(acts.get(i).tie()));
        }
        return rows;
    }

    private static Set<Ref> silent(Evidence evidence) {
        Set<ActorId> silent = new TreeSet<>(shownStates(evidence));
        for (Tie tie : evidence.network().ties()) {
            boolean isAct =
                    evidence.scores().weights().strengths().getOrDefault(tie.relation(), 0.0) != 0;
            if (isAct) {
                silent.remove(tie.actor());
            }
        }
        return silent.stream().map(Argument::row).collect(Collectors.toSet());
    }

    private static Set<Ref> changed(Evidence evidence) {
        Scores before = evidence.setting().before().orElseThrow();
        return shownStates(evidence).stream()
                .filter(a -> !standing(before, a).equals(standing(evidence.scores(), a)))
                .map(Argument::row)
                .collect(Collectors.toSet());
    }

    private static List<ActorId> shownStates(Evidence evidence) {
        return evidence.dataset().actors().stream()
                .filter(Actor::isState)
                .map(Actor::id)
                .filter(id -> evidence.network().contains(new ActorNode(id)))
                .toList();
    }

    private static Standing standing(Scores scores, ActorId actor) {
        return scores.position(actor).orElseThrow().standing();
    }

    private static String approach(Finding finding, int place) {
        return finding.arguments().get(place).rows().get(0).id();
    }

    private static TargetId target(Finding finding, int place) {
        return new TargetId(finding.arguments().get(place).rows().get(0).id());
    }

    private static boolean isOfFocus(Finding finding) {
        return finding.kind() == FindingText.PLAIN_SEVERAL;
    }

    private static boolean isState(Ref row, Evidence evidence) {
        return evidence.dataset().actor(new ActorId(row.id())).orElseThrow().isState();
    }

    private static boolean isKnown(Ref row, Evidence evidence) {
        return switch (row.kind()) {
            case ACTOR -> evidence.dataset().actor(new ActorId(row.id())).isPresent();
            case TARGET -> evidence.dataset().target(new TargetId(row.id())).isPresent();
            case TIE -> Integer.parseInt(row.id()) < evidence.dataset().ties().size();
            case APPROACH ->
                    evidence.dataset().approaches().stream()
                            .anyMatch(a -> a.id().value().equals(row.id()));
            case SOURCE, GROUP -> false;
        };
    }
}
