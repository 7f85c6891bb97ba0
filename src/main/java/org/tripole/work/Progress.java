package org.tripole.work;

/** What a job tells of its advance, and where it learns that it was cancelled. */
public interface Progress {

    /** A progress that nobody watches and nobody cancels. */
    Progress NONE =
            new Progress() {
                @Override
                public void report(double done) {
                    // nobody watches
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /** Says that the share {@code done} of the work, 0 to 1, lies behind. */
    void report(double done);

    /** Whether somebody asked the work to end. */
    boolean isCancelled();

    /** Reports the advance and ends the work when it was cancelled; called at every round. */
    default void checkpoint(double done) {
        if (isCancelled()) {
            throw new Cancelled();
        }
        report(done);
    }

    /** The advance of one of {@code parts} equal parts of the work, numbered from 0. */
    default Progress part(int number, int parts) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double done) {
                whole.report((number + done) / parts);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
