package org.tripole.draw.colour;

/**
 * The colour difference CIEDE2000 with all parametric factors 1. Written after Sharma, Wu and Dalal
 * (2005), "The CIEDE2000 color-difference formula: implementation notes, supplementary test data,
 * and mathematical observations", whose 34 pairs are its test.
 */
final class Ciede2000 {

    private static final double HIGH_CHROMA = Math.pow(25, 7);

    private Ciede2000() {}

    static double between(Lab one, Lab two) {
        double meanChroma = (one.chroma() + two.chroma()) / 2;
        double stretch = 1 + 0.5 * (1 - saturation(meanChroma));
        Lab first = new Lab(one.lightness(), one.a() * stretch, one.b());
        Lab second = new Lab(two.lightness(), two.a() * stretch, two.b());
        return Steps.of(first, second).length();
    }

    /** 0 for greys to 1 for strong colours. */
    private static double saturation(double chroma) {
        double power = Math.pow(chroma, 7);
        return Math.sqrt(power / (power + HIGH_CHROMA));
    }

    /** Differences and means of lightness, chroma and hue of two colours. */
    private record Steps(Step lightness, Step chroma, Hue hue) {

        static Steps of(Lab one, Lab two) {
            return new Steps(
                    new Step(one.lightness(), two.lightness()),
                    new Step(one.chroma(), two.chroma()),
                    Hue.of(one, two));
        }

        double length() {
            double byLightness = lightness.change() / lightnessScale();
            double byChroma = chroma.change() / (1 + 0.045 * chroma.mean());
            double byHue = hue.chord() / (1 + 0.015 * chroma.mean() * hueWeight());
            return Math.sqrt(
                    byLightness * byLightness
                            + byChroma * byChroma
                            + byHue * byHue
                            + rotation() * byChroma * byHue);
        }

        private double lightnessScale() {
            double square = Math.pow(lightness.mean() - 50, 2);
            return 1 + 0.015 * square / Math.sqrt(20 + square);
        }

        private double hueWeight() {
            return 1
                    - 0.17 * cos(hue.mean() - 30)
                    + 0.24 * cos(2 * hue.mean())
                    + 0.32 * cos(3 * hue.mean() + 6)
                    - 0.20 * cos(4 * hue.mean() - 63);
        }

        /** In the blues, chroma and hue are not independent of each other. */
        private double rotation() {
            double angle = 30 * Math.exp(-Math.pow((hue.mean() - 275) / 25, 2));
            return -Math.sin(Math.toRadians(2 * angle)) * 2 * saturation(chroma.mean());
        }

        private static double cos(double degrees) {
            return Math.cos(Math.toRadians(degrees));
        }
    }

    private record Step(double from, double to) {

        double change() {
            return to - from;
        }

        double mean() {
            return (from + to) / 2;
        }
    }

    /**
     * The hues of two colours.
     *
     * @param mean in degrees; the sum when one of them is grey, as the authors have it
     * @param chord difference of hue as a length in the plane of chroma
     */
    private record Hue(double mean, double chord) {

        static Hue of(Lab one, Lab two) {
            double product = one.chroma() * two.chroma();
            double from = one.hue();
            double to = two.hue();
            if (product == 0) {
                return new Hue(from + to, 0);
            }
            double change = shorterWay(to - from);
            double chord = 2 * Math.sqrt(product) * Math.sin(Math.toRadians(change / 2));
            return new Hue(mean(from, to), chord);
        }

        private static double shorterWay(double change) {
            if (change > 180) {
                return change - 360;
            }
            return change < -180 ? change + 360 : change;
        }

        private static double mean(double from, double to) {
            double sum = from + to;
            if (Math.abs(from - to) <= 180) {
                return sum / 2;
            }
            return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
        }
    }
}
