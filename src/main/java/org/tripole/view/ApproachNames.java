package org.tripole.view;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tripole.domain.Actor;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.domain.Seat;
import org.tripole.domain.Target;
import org.tripole.score.Standing;
import org.tripole.text.FigureText;
import org.tripole.text.MessageKey;

/** The names of a dataset's approaches alone and in sentences, and labels made of them. */
public final class ApproachNames {

    private final List<Approach> approaches;
    private final List<String> inSentence;

    /** Names of the approaches of {@code dataset}. */
    public ApproachNames(Dataset dataset) {
        Set<String> places = places(dataset);
        this.approaches = dataset.approaches();
        this.inSentence =
                approaches.stream().map(approach -> inSentence(approach.name(), places)).toList();
    }

    /** Looks a sentence up in some language. */
    @FunctionalInterface
    public interface Sentences {

        /** The sentence under {@code key} with {@code arguments} in their places. */
        String text(MessageKey key, Object... arguments);
    }

    /** The name of the approach at {@code index}, as it stands alone. */
    public String alone(int index) {
        return approaches.get(index).name();
    }

    /** The name for narrow places, such as "Alliance". */
    public String brief(int index) {
        return approaches.get(index).shortName();
    }

    /** The name within a sentence: "alliance-led", "UN-centric". */
    public String inSentence(int index) {
        return inSentence.get(index);
    }

    /** A label in words, such as "Between UN-centric and alliance-led". */
    public String label(Standing standing, Sentences sentences) {
        Object[] names = standing.approaches().stream().map(this::inSentence).toArray();
        return sentences.text(FigureText.valueOf("STANDING_" + standing.kind().name()), names);
    }

    /** Acronyms and places keep their capital; other names lose it within a sentence. */
    private static String inSentence(String name, Set<String> places) {
        String first = name.split("[\\s-]", 2)[0];
        boolean isAcronym = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        return isAcronym || first.isEmpty() || places.contains(first)
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Set<String> places(Dataset dataset) {
        Set<String> places = new HashSet<>();
        for (Actor actor : dataset.actors()) {
            places.add(actor.name());
            if (actor.place().capital() != null) {
                places.add(actor.place().capital());
            }
        }
        for (Target target : dataset.targets()) {
            Seat seat = target.facts().links().seat();
            if (seat != null) {
                places.add(seat.city());
            }
        }
        return places;
    }
}
