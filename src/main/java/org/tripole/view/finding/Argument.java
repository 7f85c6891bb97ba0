package org.tripole.view.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.score.Metric;
import org.tripole.text.Messages;
import org.tripole.text.MetricText;

/** One part of a finding's sentence, with the rows of the record that it rests on. */
public sealed interface Argument
        permits Argument.Count,
                Argument.Stated,
                Argument.Percent,
                Argument.Name,
                Argument.Measure,
                Argument.Day {

    /** What it rests on, in a stable order; empty for what rests on no row. */
    List<Ref> rows();

    /** What is put into the sentence. */
    Object inSentence(Messages messages);

    /** A number that is nothing but the number of its rows. */
    record Count(List<Ref> rows) implements Argument {

        public Count {
            rows = List.copyOf(rows);
            if (rows.stream().distinct().count() != rows.size()) {
                throw new IllegalArgumentException("A count must name each row once: " + rows);
            }
        }

        /** How many rows there are. */
        public int number() {
            return rows.size();
        }

        @Override
        public Object inSentence(Messages messages) {
            return number();
        }
    }

    /** A total of which not all rows are listed: they were not collected, or are too many. */
    record Stated(int number, List<Ref> rows) implements Argument {

        public Stated {
            rows = List.copyOf(rows);
        }

        @Override
        public Object inSentence(Messages messages) {
            return number;
        }
    }

    /** A share of an actor in whole per cent. */
    record Percent(double share, List<Ref> rows) implements Argument {

        public Percent {
            rows = List.copyOf(rows);
            if (!(share >= 0 && share <= 1)) { // written so that NaN fails too
                throw new IllegalArgumentException("A share must lie in 0..1, but is " + share);
            }
        }

        @Override
        public Object inSentence(Messages messages) {
            return Math.round(100 * share);
        }
    }

    /** A name from the record, and what bears it. */
    record Name(String name, List<Ref> rows) implements Argument {

        public Name {
            rows = List.copyOf(rows);
        }

        @Override
        public Object inSentence(Messages messages) {
            return name;
        }
    }

    /** What a metric is called. */
    record Measure(Metric metric) implements Argument {

        @Override
        public List<Ref> rows() {
            return List.of();
        }

        @Override
        public Object inSentence(Messages messages) {
            return messages.text(MetricText.valueOf(metric.name()));
        }
    }

    /** A day, such as 21 November 2026. */
    record Day(LocalDate day) implements Argument {

        @Override
        public List<Ref> rows() {
            return List.of();
        }

        @Override
        public Object inSentence(Messages messages) {
            return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", messages.locale()));
        }
    }

    /** The number of these actors. */
    static Count actors(Collection<ActorId> actors) {
        return new Count(actors.stream().map(Argument::row).toList());
    }

    /** The number of these targets. */
    static Count targets(Collection<TargetId> targets) {
        return new Count(targets.stream().map(Argument::row).toList());
    }

    /** The number of these ties. */
    static Count ties(Collection<Tie> ties) {
        return new Count(ties.stream().map(Argument::row).toList());
    }

    /** The row of an actor. */
    static Ref row(ActorId actor) {
        return new Ref(Ref.Kind.ACTOR, actor.value());
    }

    /** The row of a target. */
    static Ref row(TargetId target) {
        return new Ref(Ref.Kind.TARGET, target.value());
    }

    /** The row of a tie. */
    static Ref row(Tie tie) {
        return new Ref(Ref.Kind.TIE, Integer.toString(tie.ordinal()));
    }
}
