package org.tripole.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.draw.Ref;
import org.tripole.view.Walked;
import org.tripole.view.Way;
import org.tripole.view.Ways;

/**
 * Going through the network from node to node, one tie at a time; immutable.
 *
 * @param current the node where one stands
 * @param taken the steps that led there, the first one first
 */
public record Walk(Ref current, List<Step> taken, Choice choice) {

    public Walk {
        taken = List.copyOf(taken);
    }

    /** One step of a walk. */
    public record Step(Ref from, Way way) {}

    /** What is chosen to go along next. */
    public sealed interface Choice {

        /** Nothing yet. */
        record None() implements Choice {}

        /** A way that leads on. */
        record Chosen(Way way) implements Choice {}

        /** Nothing, because nothing leads in the direction that was asked for. */
        record DeadEnd(Direction direction) implements Choice {}
    }

    /** A walk that begins at a node. */
    public static Walk from(Ref node) {
        return new Walk(node, List.of(), new Choice.None());
    }

    /** What is chosen to go along next. */
    public Optional<Way> chosen() {
        return choice instanceof Choice.Chosen chosen
                ? Optional.of(chosen.way())
                : Optional.empty();
    }

    /** Where the walk stands, for the picture. */
    public Walked walked() {
        return new Walked(current, chosen().orElse(null));
    }

    /** With what leads in a direction chosen; pressed again, the next clockwise. */
    Walk towards(Direction direction, Ways ways) {
        return new Sector(current, direction, ways)
                .next(chosen().orElse(null))
                .map(this::choosing)
                .orElse(new Walk(current, taken, new Choice.DeadEnd(direction)));
    }

    /** With the way chosen that stands so many places farther clockwise, round and round. */
    Walk turned(int places, Ways ways) {
        List<Way> all = ways.from(current);
        if (all.isEmpty()) {
            return this;
        }
        int place = chosen().map(all::indexOf).orElse(places > 0 ? -1 : 0);
        return choosing(all.get(Math.floorMod(place + places, all.size())));
    }

    /** At the far end of what is chosen; where nothing is, here. */
    Walk followed() {
        return chosen().map(this::along).orElse(this);
    }

    /** Where the last step began, with that step chosen again; at the start, here. */
    Walk returned() {
        if (taken.isEmpty()) {
            return this;
        }
        int last = taken.size() - 1;
        Step step = taken.get(last);
        return new Walk(step.from(), taken.subList(0, last), new Choice.Chosen(step.way()));
    }

    /**
     * What is left of the walk where only {@code ways} lead on; nothing where one stood is gone.
     */
    Optional<Walk> within(Ways ways) {
        if (!ways.holds(current)) {
            return Optional.empty();
        }
        List<Step> left = taken.stream().filter(step -> ways.holds(step.from())).toList();
        return Optional.of(new Walk(current, left, choiceWithin(ways)));
    }

    private Choice choiceWithin(Ways ways) {
        boolean isKept = chosen().filter(way -> ways.from(current).contains(way)).isPresent();
        return isKept ? choice : new Choice.None();
    }

    private Walk choosing(Way way) {
        return new Walk(current, taken, new Choice.Chosen(way));
    }

    private Walk along(Way way) {
        List<Step> next = new ArrayList<>(taken);
        next.add(new Step(current, way));
        return new Walk(way.end(), next, new Choice.None());
    }
}
