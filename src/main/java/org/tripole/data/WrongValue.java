package org.tripole.data;

import java.util.List;

/**
 * A value that breaks a rule.
 *
 * @param field name of the field that holds it
 * @param found the value as written, shortened; empty when it is missing
 */
public record WrongValue(Place place, Rule rule, String field, String found, Loss loss)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Sentence> complaint() {
        return List.of(Sentence.of(rule.what(), field, found));
    }

    @Override
    public List<Sentence> remedy() {
        return List.of(Sentence.of(rule.mend(), field, found), loss.sentence());
    }
}
