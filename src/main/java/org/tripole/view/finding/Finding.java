package org.tripole.view.finding;

import java.util.List;
import org.tripole.text.FindingText;

/**
 * A claim that the rows behind it carry.
 *
 * @param kind its sentence
 * @param strength how much it deserves the title, 0 to 1
 * @param arguments the parts of the sentence in the order of their places
 */
public record Finding(FindingText kind, double strength, List<Argument> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
        if (!(strength >= 0 && strength <= 1)) { // written so that NaN fails too
            throw new IllegalArgumentException(
                    "The strength of " + kind + " must lie in 0..1, but is " + strength);
        }
    }

    /** A claim of that kind with these parts. */
    static Finding of(FindingText kind, double strength, Argument... arguments) {
        return new Finding(kind, strength, List.of(arguments));
    }
}
