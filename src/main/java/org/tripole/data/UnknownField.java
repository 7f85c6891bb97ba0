package org.tripole.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.text.ProblemText;

/**
 * A field that means nothing where it stands.
 *
 * @param near the nearest field that would mean something; null when none is near
 */
public record UnknownField(Place place, String field, @Nullable String near) implements Problem {

    /** The nearest field that would mean something, if one is near. */
    public Optional<String> nearest() {
        return Optional.ofNullable(near);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Sentence> complaint() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(ProblemText.UNKNOWN_FIELD, field));
        nearest().ifPresent(word -> sentences.add(Sentence.of(ProblemText.NEAREST, word)));
        return sentences;
    }

    @Override
    public List<Sentence> remedy() {
        return List.of(Sentence.of(ProblemText.UNKNOWN_FIELD_MEND));
    }
}
