package org.tripole.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;

/** Ids that are unique in one file, and the words for what marks stand for. */
final class SvgIds {

    private static final Pattern NOT_IN_IDS = Pattern.compile("[^A-Za-z0-9_.-]+");

    private final Map<String, Integer> used = new HashMap<>();
    private final Map<Ref, String> names = new HashMap<>();

    /** Takes the names of things from the labels of the picture. */
    void learn(Picture picture) {
        for (Layer layer : picture.layers()) {
            for (Mark mark : layer.marks()) {
                if (mark instanceof Label label && label.ref() != null) {
                    names.putIfAbsent(label.ref(), label.text().words());
                }
            }
        }
    }

    /** An id such as actor-IND; the second mark for the same thing gets actor-IND-2. */
    String of(Ref ref) {
        return unique(kind(ref) + "-" + ref.id());
    }

    /** An id such as layer-ties. */
    String of(Layer layer) {
        return unique("layer-" + layer.name());
    }

    /** What the mark stands for: the words of its label, else its id. */
    String name(Ref ref) {
        return names.getOrDefault(ref, ref.id());
    }

    static String kind(Ref ref) {
        return ref.kind().name().toLowerCase(Locale.ROOT);
    }

    private String unique(String wish) {
        String id = NOT_IN_IDS.matcher(wish).replaceAll("-");
        int count = used.merge(id, 1, Integer::sum);
        // The number may make a name that is wished for itself, so the result is entered too.
        return count == 1 ? id : unique(id + "-" + count);
    }
}
