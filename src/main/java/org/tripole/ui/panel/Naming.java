package org.tripole.ui.panel;

import java.util.List;
import org.tripole.domain.Dataset;
import org.tripole.score.Standing;
import org.tripole.view.ApproachNames;

/** The names of a dataset's approaches as a sentence has them, and labels made of these names. */
public final class Naming {

    private final ApproachNames names;
    private final Words words;

    /** Names of the approaches of {@code dataset}. */
    public Naming(Dataset dataset, Words words) {
        this.names = new ApproachNames(dataset);
        this.words = words;
    }

    /** The name of the approach at {@code index}, as it stands alone. */
    public String alone(int index) {
        return names.alone(index);
    }

    /**
     * The name of the approach at {@code index} within a sentence: "alliance-led", "UN-centric".
     */
    public String inSentence(int index) {
        return names.inSentence(index);
    }

    /** Several approaches within a sentence, joined. */
    public String inSentence(List<Integer> indices) {
        return words.list(indices.stream().map(this::inSentence).toList());
    }

    /** A label in words, such as "Between UN-centric and alliance-led". */
    public String label(Standing standing) {
        return names.label(standing, words::text);
    }
}
