package org.tripole.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.text.ProblemText;

/**
 * An id or word that is none of its vocabulary.
 *
 * @param near the nearest valid word as shown, such as {@code FRA (France)}; null when none is near
 */
public record UnknownWord(
        Place place, Vocabulary vocabulary, String found, @Nullable String near, Loss loss)
        implements Problem {

    /** The nearest valid word as shown, if one is near. */
    public Optional<String> nearest() {
        return Optional.ofNullable(near);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Sentence> complaint() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(vocabulary.what(), found));
        nearest().ifPresent(word -> sentences.add(Sentence.of(ProblemText.NEAREST, word)));
        return sentences;
    }

    @Override
    public List<Sentence> remedy() {
        return List.of(Sentence.of(vocabulary.mend(), found), loss.sentence());
    }
}
