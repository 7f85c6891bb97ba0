package org.tripole.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.tripole.draw.Rgb;
import org.tripole.draw.colour.Lab;
import org.tripole.draw.colour.Linear;
import org.tripole.draw.colour.Sight;

/**
 * Looks for the inks of three approaches by measurement: the nearest to a given direction that keep
 * all limits of src/adr/0013-palette.md and weigh about the same. Climbs from seeded starts; prints
 * the best for the light and for the dark ground, and how far apart they are to every eye.
 */
public final class PaletteSearch {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int STARTS = 60;
    private static final int STEPS = 2500;
    private static final int NUMBERS = 4;
    private static final List<Sight> EYES =
            List.of(Sight.NORMAL, Sight.DEUTERANOPIA, Sight.PROTANOPIA, Sight.TRITANOPIA);

    /** Green, violet and amber, in degrees of CIELAB: neither red nor blue. */
    private static final double[][] APPROACHES = {{155, 190}, {300, 330}, {62, 88}};

    /** Slate, brown and olive, for groups that the data form: what the approaches leave. */
    private static final double[][] GROUPS = {{230, 280}, {25, 62}, {98, 135}};

    /** How far the groups' inks stay from those of the approaches, for all eyes, as hoped for. */
    private static final double FROM_TAKEN = 9;

    private final Setting setting;

    private PaletteSearch(Setting setting) {
        this.setting = setting;
    }

    /** Searches for both grounds; takes some seconds. */
    public static void main(String[] arguments) {
        List<String> light = List.of("#0b5d4f #0b5d4f", "#9a4fa0 #7d3a83", "#e0a526 #8a6200");
        List<String> dark = List.of("#2f9e86 #63c9b2", "#c58be8 #d9b1f2", "#ffd166 #ffe19a");
        Rgb paper = Rgb.hex("#fbfaf7");
        Rgb night = Rgb.hex("#1e1f22");
        Wish lightWish = new Wish(light, APPROACHES, List.of());
        Wish darkWish = new Wish(dark, APPROACHES, List.of());
        new PaletteSearch(new Setting(paper, 0.44, 20, lightWish)).print();
        new PaletteSearch(new Setting(night, 0.48, 50, darkWish)).print();
        List<String> onLight = List.of("#4a6f9c #355579", "#8c5a3c #6b4229", "#6e7a2f #525b20");
        List<String> onDark = List.of("#7fa8d9 #a9c5e8", "#d39a77 #e6bda3", "#b7c468 #d0da97");
        Wish lightGroups = new Wish(onLight, GROUPS, List.of("#156152", "#885cba", "#c28500"));
        Wish darkGroups = new Wish(onDark, GROUPS, List.of("#2b9c84", "#bb9cf6", "#efc563"));
        new PaletteSearch(new Setting(paper, 0.44, 20, lightGroups)).print();
        new PaletteSearch(new Setting(night, 0.48, 20, darkGroups)).print();
    }

    /**
     * What is searched for.
     *
     * @param tint opacity of the fill of leaning glyphs
     * @param evenness what a doubling of the heaviest over the lightest ink costs
     */
    private record Setting(Rgb ground, double tint, double evenness, Wish wish) {

        boolean isDark() {
            return ground.luminance() < 0.5;
        }

        Inks wanted(int approach) {
            String[] parts = wish.direction().get(approach).split(" ", -1);
            return new Inks(Rgb.hex(parts[0]), Rgb.hex(parts[1]), ground);
        }
    }

    /**
     * What the art direction has in mind.
     *
     * @param direction fill and rim of each ink
     * @param hues least and most of each
     * @param taken fills that others have
     */
    private record Wish(List<String> direction, double[][] hues, List<String> taken) {}

    private double[][] hues() {
        return setting.wish().hues();
    }

    /** Colours of one approach. */
    private record Inks(Rgb fill, Rgb rim, Rgb tint) {

        private static final double RIM_AREA = 1 - 0.76 * 0.76;

        /** What the eye mixes of a leaning glyph from afar. */
        Rgb leaning() {
            Linear one = Linear.of(rim);
            Linear two = Linear.of(tint);
            return new Linear(
                            mixed(one.red(), two.red()),
                            mixed(one.green(), two.green()),
                            mixed(one.blue(), two.blue()))
                    .toRgb();
        }

        private static double mixed(double rim, double tint) {
            return rim * RIM_AREA + tint * (1 - RIM_AREA);
        }
    }

    private void print() {
        double[] best = climbed(0);
        for (int seed = 1; seed < STARTS; seed++) {
            double[] found = climbed(seed);
            best = score(found) > score(best) ? found : best;
        }
        List<Inks> inks = inks(best);
        OUT.printf(Locale.ROOT, "On %s, score %.1f%n", setting.ground().toHex(), score(best));
        for (Inks ink : inks) {
            OUT.printf(
                    Locale.ROOT,
                    "  fill %s %.2f  rim %s %.2f, on tint %.2f%n",
                    ink.fill().toHex(),
                    ink.fill().contrast(setting.ground()),
                    ink.rim().toHex(),
                    ink.rim().contrast(setting.ground()),
                    ink.rim().contrast(ink.tint()));
        }
        for (Sight sight : Sight.values()) {
            OUT.printf(
                    Locale.ROOT,
                    "  %-12s fills %.1f  rims %.1f  leaning %.1f  taken %.1f%n",
                    sight,
                    nearest(inks, Inks::fill, sight),
                    nearest(inks, Inks::rim, sight),
                    nearest(inks, Inks::leaning, sight),
                    nearestTaken(inks, sight));
        }
    }

    /** Four numbers an approach: lightness, chroma and hue of the fill, lightness of the rim. */
    private double[] climbed(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] at = new double[NUMBERS * hues().length];
        for (int k = 0; k < hues().length; k++) {
            at[NUMBERS * k] = random.nextDouble(30, 85);
            at[NUMBERS * k + 1] = random.nextDouble(25, 75);
            at[NUMBERS * k + 2] = random.nextDouble(hues()[k][0], hues()[k][1]);
            at[NUMBERS * k + 3] =
                    random.nextDouble(setting.isDark() ? 50 : 20, setting.isDark() ? 95 : 55);
        }
        double score = score(at);
        for (int step = 0; step < STEPS; step++) {
            double[] next = at.clone();
            double reach = 12.0 * (STEPS - step) / STEPS + 0.5;
            next[random.nextInt(next.length)] += random.nextDouble(-reach, reach);
            if (score(next) >= score) {
                at = next;
                score = score(next);
            }
        }
        return at;
    }

    private List<Inks> inks(double[] at) {
        List<Inks> inks = new ArrayList<>();
        for (int k = 0; k < hues().length; k++) {
            double hue = Math.toRadians(at[NUMBERS * k + 2]);
            double chroma = at[NUMBERS * k + 1];
            Rgb fill = colour(at[NUMBERS * k], chroma, hue);
            Rgb rim = colour(at[NUMBERS * k + 3], chroma * 0.9, hue);
            inks.add(new Inks(fill, rim, fill.over(setting.ground(), setting.tint())));
        }
        return inks;
    }

    private static Rgb colour(double lightness, double chroma, double hue) {
        return new Lab(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)).toRgb();
    }

    private double score(double[] at) {
        List<Inks> inks = inks(at);
        double away = 0;
        for (int k = 0; k < hues().length; k++) {
            Inks wanted = setting.wanted(k);
            away += Lab.of(inks.get(k).fill()).difference(Lab.of(wanted.fill()));
            away += Lab.of(inks.get(k).rim()).difference(Lab.of(wanted.rim())) / 2;
        }
        double broken = ofTheirOwn(at, inks) + ofEachOther(inks);
        return -away - setting.evenness() * (unevenness(inks) - 1) - 20 * broken;
    }

    /** By how much single inks break their limits. */
    private double ofTheirOwn(double[] at, List<Inks> inks) {
        double broken = 0;
        for (int k = 0; k < hues().length; k++) {
            Inks ink = inks.get(k);
            Lab fill = Lab.of(ink.fill());
            broken += below(fill.hue(), hues()[k][0]) + below(hues()[k][1], fill.hue());
            broken += below(fill.chroma() + 1, at[NUMBERS * k + 1]); // clipped by the screen
            broken += 10 * below(ink.rim().contrast(setting.ground()), 4.5);
            broken += 10 * below(ink.rim().contrast(ink.tint()), 3);
            broken += 10 * below(ink.fill().contrast(setting.ground()), 3);
            double beyond = at[NUMBERS * k + 3] - at[NUMBERS * k];
            broken += below(setting.isDark() ? beyond : -beyond, 0);
        }
        return broken;
    }

    /** By how much the inks are too near to each other. */
    private double ofEachOther(List<Inks> inks) {
        double broken = below(lightnessStep(inks), 11);
        for (Sight eye : EYES) {
            broken += below(nearest(inks, Inks::fill, eye), 20.5);
            broken += below(nearest(inks, Inks::rim, eye), 15);
            broken += below(nearest(inks, Inks::leaning, eye), 15);
            broken += below(nearestTaken(inks, eye), FROM_TAKEN);
        }
        return broken;
    }

    /** The least difference between these fills and those that others have. */
    private double nearestTaken(List<Inks> inks, Sight eye) {
        double nearest = Double.MAX_VALUE;
        for (String taken : setting.wish().taken()) {
            Lab other = Lab.of(eye.of(Rgb.hex(taken)));
            for (Inks ink : inks) {
                nearest = Math.min(nearest, Lab.of(eye.of(ink.fill())).difference(other));
            }
        }
        return nearest;
    }

    /** How far the heaviest ink stands out from the ground, as a multiple of the lightest. */
    private double unevenness(List<Inks> inks) {
        Lab ground = Lab.of(setting.ground());
        List<Double> out =
                inks.stream().map(ink -> Lab.of(ink.fill()).difference(ground)).sorted().toList();
        return out.get(out.size() - 1) / out.get(0);
    }

    private static double below(double value, double limit) {
        return Math.max(0, limit - value);
    }

    private static double lightnessStep(List<Inks> inks) {
        List<Double> steps =
                inks.stream()
                        .map(ink -> Lab.of(Sight.GREYSCALE.of(ink.fill())).lightness())
                        .sorted()
                        .toList();
        return Math.min(steps.get(1) - steps.get(0), steps.get(2) - steps.get(1));
    }

    private static double nearest(List<Inks> inks, Function<Inks, Rgb> part, Sight eye) {
        List<Lab> seen = inks.stream().map(ink -> Lab.of(eye.of(part.apply(ink)))).toList();
        return Math.min(
                seen.get(0).difference(seen.get(1)),
                Math.min(seen.get(0).difference(seen.get(2)), seen.get(1).difference(seen.get(2))));
    }
}
