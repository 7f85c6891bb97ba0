package org.tripole.preflight;

/**
 * A change of the export that is likely to mend a fault; who applies it composes anew and checks
 * again.
 */
public sealed interface Repair {

    /** Larger text. */
    record LargerText(double factor) implements Repair {
        public LargerText {
            if (!(factor > 1)) { // NaN fails too
                throw new IllegalArgumentException(
                        "Larger text needs a factor above 1, but it is " + factor);
            }
        }
    }

    /** The theme for paper: strongest contrasts. */
    record PrintTheme() implements Repair {}

    /** Fewer names, so that the others find room. */
    record FewerNames() implements Repair {}

    /** A sheet of another shape or size. */
    record OtherPreset() implements Repair {}
}
