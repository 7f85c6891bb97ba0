package org.tripole.preflight;

import org.tripole.text.Messages;
import org.tripole.text.PreflightText;

/** A report in words of one language. */
public final class PreflightWords {

    private final Messages messages;

    /** Words in the language of {@code messages}. */
    public PreflightWords(Messages messages) {
        this.messages = messages;
    }

    /** The name below a thumbnail. */
    public String of(Condition condition) {
        return messages.text(
                switch (condition) {
                    case AS_IS -> PreflightText.AS_IS;
                    case GREYSCALE -> PreflightText.GREYSCALE;
                    case DEUTERANOPIA -> PreflightText.DEUTERANOPIA;
                    case PROTANOPIA -> PreflightText.PROTANOPIA;
                    case TRITANOPIA -> PreflightText.TRITANOPIA;
                    case PROJECTOR -> PreflightText.PROJECTOR;
                    case PHONE -> PreflightText.PHONE;
                    case A4 -> PreflightText.A4;
                });
    }

    /** The verdict in a word or two. */
    public String of(Verdict verdict) {
        return messages.text(
                switch (verdict) {
                    case PASSES -> PreflightText.PASSES;
                    case CAUTION -> PreflightText.CAUTION;
                    case FAILS -> PreflightText.FAILS;
                });
    }

    /** What was measured, its value and its limit. */
    public String of(Measure measure) {
        // rounded down, lest a value just below its limit be shown as the limit
        double value = Math.floor(measure.value() * 10) / 10;
        return messages.text(key(measure.requirement()), value, measure.limit());
    }

    /** What the button of a repair does. */
    public String of(Repair repair) {
        if (repair instanceof Repair.LargerText larger) {
            return messages.text(PreflightText.LARGER_TEXT, larger.factor());
        }
        if (repair instanceof Repair.PrintTheme) {
            return messages.text(PreflightText.PRINT_THEME);
        }
        if (repair instanceof Repair.FewerNames) {
            return messages.text(PreflightText.FEWER_NAMES);
        }
        if (repair instanceof Repair.OtherPreset) {
            return messages.text(PreflightText.OTHER_PRESET);
        }
        throw new AssertionError(repair);
    }

    private static PreflightText key(Requirement requirement) {
        return switch (requirement) {
            case TEXT_CONTRAST -> PreflightText.TEXT_CONTRAST;
            case MARK_CONTRAST -> PreflightText.MARK_CONTRAST;
            case COLOUR_DISTANCE -> PreflightText.COLOUR_DISTANCE;
            case LIGHTNESS_STEP -> PreflightText.LIGHTNESS_STEP;
            case TEXT_SIZE -> PreflightText.TEXT_SIZE;
            case LABELS_CUT -> PreflightText.LABELS_CUT;
            case LABELS_OVERLAPPING -> PreflightText.LABELS_OVERLAPPING;
            case MARKS_COVERED -> PreflightText.MARKS_COVERED;
        };
    }
}
