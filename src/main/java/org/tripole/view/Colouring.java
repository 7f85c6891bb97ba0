package org.tripole.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tripole.domain.ActorId;
import org.tripole.score.Group;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.score.ValueClasses;

/** What the colours of states were worked out to be, apart from their labels. */
public sealed interface Colouring {

    /** Colours say what the labels say; nothing had to be worked out. */
    Colouring LABELS = new Labels();

    /** By label. */
    record Labels() implements Colouring {}

    /**
     * By the group that the data put a state in.
     *
     * @param groups the groups, the largest first
     * @param numbers number of the group, from 0
     */
    record Groups(List<Group> groups, Map<ActorId, Integer> numbers) implements Colouring {

        /** These groups as colours. */
        public static Groups of(List<Group> groups) {
            Map<ActorId, Integer> numbers = new TreeMap<>();
            groups.forEach(
                    group -> group.members().forEach(id -> numbers.put(id, group.number() - 1)));
            return new Groups(groups, numbers);
        }

        public Groups {
            groups = List.copyOf(groups);
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        }
    }

    /** By a metric, in classes: the stronger the shade, the larger the value. */
    record Shades(MetricValues values, ValueClasses classes) implements Colouring {

        /** Shades for all known values. */
        public static Shades of(MetricValues values) {
            return new Shades(values, ValueClasses.of(values.known().values()));
        }

        /** The metric. */
        public Metric metric() {
            return values.metric();
        }

        /** The class of an actor, from 0 for the lowest; none where its value is not known. */
        OptionalInt number(ActorId actor) {
            return values.of(actor).stream().mapToInt(classes::of).findFirst();
        }

        /** The value of an actor in the highest of several classes; 0 for all others. */
        double valueIfHighest(ActorId actor) {
            boolean isHighest = number(actor).orElse(0) == classes.count() - 1;
            return isHighest && classes.count() > 1 ? values.of(actor).orElse(0) : 0;
        }

        /** The step of an actor on the ramp; none where its value is not known. */
        OptionalInt step(ActorId actor) {
            return number(actor).stream().map(this::step).findFirst();
        }

        /** The step of a class on a ramp of {@link ValueClasses#MOST} shades; few use all of it. */
        int step(int number) {
            int last = ValueClasses.MOST - 1;
            return classes.count() == 1 ? last / 2 : number * last / (classes.count() - 1);
        }
    }
}
