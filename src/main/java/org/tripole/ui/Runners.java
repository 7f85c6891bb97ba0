package org.tripole.ui;

/**
 * Who runs the jobs.
 *
 * @param prompt what somebody waits for
 * @param patient what may take seconds and must not hold the others up
 * @param scribe small writes, one after the other, so that the last one is the latest
 */
record Runners(FxRunner prompt, FxRunner patient, FxRunner scribe) implements AutoCloseable {

    static Runners start() {
        return new Runners(
                new FxRunner("tripole-prompt", 2),
                new FxRunner("tripole-patient", 1),
                new FxRunner("tripole-scribe", 1));
    }

    @Override
    public void close() {
        prompt.close();
        patient.close();
        scribe.close();
    }
}
