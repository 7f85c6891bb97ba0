package org.tripole.ui.panel;

import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.graph.Backable;
import org.tripole.text.SiftText;

/** What may be backed, by name. */
public final class BackableNames {

    private final Dataset dataset;
    private final Naming naming;
    private final Words words;

    /** Names of what the actors of {@code dataset} may back. */
    public BackableNames(Dataset dataset, Words words) {
        this.dataset = dataset;
        this.naming = new Naming(dataset, words);
        this.words = words;
    }

    /** The short name of a target, or "anything alliance-led". */
    public String name(Backable thing) {
        if (thing instanceof Backable.One one) {
            return dataset.target(one.target()).map(Target::shortName).orElse(one.target().value());
        }
        if (thing instanceof Backable.Towards towards) {
            return words.text(SiftText.BACKING_APPROACH, approach(towards));
        }
        throw new AssertionError(thing);
    }

    /** The short name of a target, or that of the approach alone. */
    public String inRow(Backable thing) {
        return thing instanceof Backable.Towards towards
                ? words.capital(approach(towards))
                : name(thing);
    }

    /** The same for ids of controls. */
    public String key(Backable thing) {
        if (thing instanceof Backable.One one) {
            return one.target().value();
        }
        if (thing instanceof Backable.Towards towards) {
            return "approach-" + towards.approach().value();
        }
        throw new AssertionError(thing);
    }

    private String approach(Backable.Towards towards) {
        for (int k = 0; k < dataset.approaches().size(); k++) {
            Approach approach = dataset.approaches().get(k);
            if (approach.id().equals(towards.approach())) {
                return naming.inSentence(k);
            }
        }
        return towards.approach().value();
    }
}
