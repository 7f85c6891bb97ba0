package org.tripole.ui;

import java.time.Duration;

/**
 * Who runs the jobs.
 *
 * @param prompt what somebody waits for
 * @param patient what may take seconds and must not hold the others up; begins after a rest
 * @param scribe small writes, one after the other, so that the last one is the latest
 */
record Runners(FxRunner prompt, FxRunner patient, FxRunner scribe) implements AutoCloseable {

    /** Longer than between two steps of a drag, during which the picture needs all processors. */
    private static final Duration REST = Duration.ofMillis(250);

    static Runners start() {
        return new Runners(
                new FxRunner("tripole-prompt", 2),
                new FxRunner("tripole-patient", 1, REST),
                new FxRunner("tripole-scribe", 1));
    }

    @Override
    public void close() {
        prompt.close();
        patient.close();
        scribe.close();
    }
}
