package org.tripole.draw.colour;

import java.util.Arrays;
import org.tripole.draw.Rgb;

/**
 * How a picture reaches the eye. The three kinds of dichromacy follow Machado, Oliveira and
 * Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency", at
 * severity 1.0, applied to linear light.
 */
public enum Sight {
    /** As drawn. */
    NORMAL {
        @Override
        Linear changed(Linear light) {
            return light;
        }
    },
    /** Copied or printed without colour: relative luminance alone. */
    GREYSCALE {
        @Override
        Linear changed(Linear light) {
            double grey = light.luminance();
            return new Linear(grey, grey, grey);
        }
    },
    /** Without the cones for middle wavelengths. */
    DEUTERANOPIA {
        @Override
        Linear changed(Linear light) {
            return new Linear(
                    mixed(light, 0.367322, 0.860646, -0.227968),
                    mixed(light, 0.280085, 0.672501, 0.047413),
                    mixed(light, -0.011820, 0.042940, 0.968881));
        }
    },
    /** Without the cones for long wavelengths. */
    PROTANOPIA {
        @Override
        Linear changed(Linear light) {
            return new Linear(
                    mixed(light, 0.152286, 1.052583, -0.204868),
                    mixed(light, 0.114503, 0.786281, 0.099216),
                    mixed(light, -0.003882, -0.048116, 1.051998));
        }
    },
    /** Without the cones for short wavelengths. */
    TRITANOPIA {
        @Override
        Linear changed(Linear light) {
            return new Linear(
                    mixed(light, 1.255528, -0.076749, -0.178779),
                    mixed(light, -0.078411, 0.930809, 0.147602),
                    mixed(light, 0.004733, 0.691367, 0.303900));
        }
    },
    /**
     * Projected in a lit room: light from the room, a tenth of the projector's white, lies on
     * everything and the eye takes the sum for white, so that black to white is 11 to 1.
     */
    WASHED_OUT {
        @Override
        Linear changed(Linear light) {
            return new Linear(lifted(light.red()), lifted(light.green()), lifted(light.blue()));
        }
    };

    private static final double ROOM_LIGHT = 0.1;
    private static final int REMEMBERED_BITS = 14;

    /** 2 to the power of 32 by the golden ratio, which scatters neighbouring colours. */
    private static final int SCATTER = 0x9e3779b1;

    abstract Linear changed(Linear light);

    /** The colour that looks to everyone as {@code colour} looks this way. */
    public Rgb of(Rgb colour) {
        return this == NORMAL ? colour : changed(Linear.of(colour)).toRgb();
    }

    /**
     * The pixels, each 0xAARRGGBB and not premultiplied, as they look this way; a new array, the
     * opacity kept. Linear in the number of pixels; a picture has few colours, so that most of them
     * are worked out once.
     */
    public int[] of(int[] argb) {
        int[] seen = new int[argb.length];
        int[] colours = new int[1 << REMEMBERED_BITS];
        int[] looks = new int[colours.length];
        Arrays.fill(colours, -1);
        for (int i = 0; i < argb.length; i++) {
            int colour = argb[i] & 0xffffff;
            int place = colour * SCATTER >>> -REMEMBERED_BITS;
            if (colours[place] != colour) {
                colours[place] = colour;
                looks[place] = of(Rgb.unpacked(colour)).packed();
            }
            seen[i] = argb[i] & 0xff000000 | looks[place];
        }
        return seen;
    }

    private static double mixed(Linear light, double red, double green, double blue) {
        return light.red() * red + light.green() * green + light.blue() * blue;
    }

    private static double lifted(double light) {
        return (light + ROOM_LIGHT) / (1 + ROOM_LIGHT);
    }
}
