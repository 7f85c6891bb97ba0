package org.tripole.data;

import java.util.List;

/** A folder or file that was not taken as a whole. */
public record FileProblem(Place place, Fault fault) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Sentence> complaint() {
        return List.of(Sentence.of(fault.what()));
    }

    @Override
    public List<Sentence> remedy() {
        return List.of(Sentence.of(fault.mend()));
    }
}
