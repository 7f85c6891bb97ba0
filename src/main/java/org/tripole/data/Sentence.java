package org.tripole.data;

import java.util.List;
import org.tripole.text.Messages;
import org.tripole.text.ProblemText;

/**
 * A sentence about a problem, not yet in any language.
 *
 * @param arguments numbers, and words from the files, the latter shortened to what fits a line
 */
public record Sentence(ProblemText key, List<Object> arguments) {

    public Sentence {
        arguments = arguments.stream().map(Sentence::showable).toList();
    }

    /** The sentence under {@code key} with its arguments. */
    public static Sentence of(ProblemText key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** The sentence in the language of {@code messages}. */
    public String in(Messages messages) {
        return messages.text(key, arguments.toArray());
    }

    private static Object showable(Object argument) {
        return argument instanceof Number ? argument : Found.brief(argument.toString());
    }
}
