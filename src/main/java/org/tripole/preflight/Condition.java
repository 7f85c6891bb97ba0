package org.tripole.preflight;

import org.tripole.draw.Box;
import org.tripole.draw.colour.Sight;

/** Where and by whom a picture may be looked at: the steps of the strip, in its order. */
public enum Condition {
    AS_IS(Sight.NORMAL, true),
    GREYSCALE(Sight.GREYSCALE, true),
    DEUTERANOPIA(Sight.DEUTERANOPIA, true),
    PROTANOPIA(Sight.PROTANOPIA, true),
    TRITANOPIA(Sight.TRITANOPIA, true),
    PROJECTOR(Sight.WASHED_OUT, false),
    PHONE(Sight.NORMAL, false),
    A4(Sight.NORMAL, false);

    private static final Device PROJECTED = new Device(1920, 1080);

    /** The commonest phone of today, either way up. */
    private static final Device PHONE_SCREEN = new Device(390, 844);

    /** 210 by 297 mm less the 6 mm that printers leave, at 96 px to the inch, either way up. */
    private static final Device A4_PAPER = new Device(748, 1077);

    private final Sight sight;
    private final boolean isBinding;

    Condition(Sight sight, boolean isBinding) {
        this.sight = sight;
        this.isBinding = isBinding;
    }

    /** How colours look then; also for the pixels of a thumbnail. */
    public Sight sight() {
        return sight;
    }

    /**
     * Whether every figure must pass: it cannot choose its readers. Of projector, phone and paper
     * it can be chosen which of them it is made for, so that these only caution.
     */
    public boolean isBinding() {
        return isBinding;
    }

    /** Whether the picture is shown smaller or larger than it is. */
    public boolean isResized() {
        return !isBinding;
    }

    /** Pixels of the device for each pixel of a picture of that box, fitted whole. */
    public double scaleOf(Box picture) {
        return switch (this) {
            case PROJECTOR -> PROJECTED.upright(picture);
            case PHONE -> PHONE_SCREEN.turned(picture);
            case A4 -> A4_PAPER.turned(picture);
            default -> 1;
        };
    }

    private record Device(double width, double height) {

        double upright(Box picture) {
            return Math.min(width / picture.width(), height / picture.height());
        }

        /** The larger of both positions. */
        double turned(Box picture) {
            return Math.max(upright(picture), new Device(height, width).upright(picture));
        }
    }
}
