package org.tripole.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Palette;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Palette.Shade;
import org.tripole.draw.Rgb;

/**
 * The palettes that ship: light, dark, and print on white. Three approaches first, then up to six.
 */
public final class Palettes {

    private static final List<String> ON_LIGHT =
            List.of(
                    "#156152 #14584a #14584a",
                    "#885cba #633d8f #633d8f",
                    "#c28500 #8d5e00 #755000",
                    "#6b92c4 #24568f #24568f",
                    "#58382e #3d2219 #3d2219",
                    "#69790c #4f5f00 #4f5f00");

    private static final List<String> ON_DARK =
            List.of(
                    "#2b9c84 #78d3bd #78d3bd",
                    "#bb9cf6 #d6b9ff #d6b9ff",
                    "#efc563 #f4d182 #f4d182",
                    "#98b8d8 #abc6e2 #abc6e2",
                    "#ce854d #e6a16e #e6a16e",
                    "#dde4ba #e5ecc6 #e5ecc6");

    /** Slate in equal steps away from the ground; found as src/adr/0026-shades.md says. */
    private static final List<String> SHADES_ON_LIGHT =
            List.of(
                    "#bec6ce #717b86",
                    "#909ca8 #5b6671",
                    "#6b7883 #3d4752",
                    "#4a5661 #28323b",
                    "#1a252f #0b1218");

    private static final List<String> SHADES_ON_DARK =
            List.of(
                    "#44505a #8b97a2",
                    "#66737e #939fab",
                    "#8a96a2 #b4bfca",
                    "#b1bfcb #d5dee6",
                    "#ebf0f5 #ffffff");

    private Palettes() {}

    /** Ink on warm paper, for the screen. */
    public static Palette light() {
        return palette("light", false, "#fbfaf7", ON_LIGHT);
    }

    /** Light on dark grey, for the screen. */
    public static Palette dark() {
        return palette("dark", true, "#1e1f22", ON_DARK);
    }

    /** The light inks on pure white, for paper and slides. */
    public static Palette print() {
        return palette("print", false, "#ffffff", ON_LIGHT);
    }

    /** The palette called {@code name}: light, dark or print. */
    public static Optional<Palette> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "light" -> Optional.of(light());
            case "dark" -> Optional.of(dark());
            case "print" -> Optional.of(print());
            default -> Optional.empty();
        };
    }

    private static Palette palette(String name, boolean isDark, String ground, List<String> inks) {
        Rgb paper = Rgb.hex(ground);
        List<ApproachInk> approaches = inks.stream().map(ink -> ink(ink, paper, isDark)).toList();
        List<Shade> shades =
                (isDark ? SHADES_ON_DARK : SHADES_ON_LIGHT).stream().map(Palettes::shade).toList();
        Map<ColourRole, Rgb> roles = isDark ? darkRoles(paper) : lightRoles(paper);
        return new Palette(name, isDark, roles, approaches, shades);
    }

    private static Shade shade(String fillOutline) {
        String[] parts = fillOutline.split(" ", -1);
        return new Shade(Rgb.hex(parts[0]), Rgb.hex(parts[1]));
    }

    private static ApproachInk ink(String fillOutlineText, Rgb ground, boolean isDark) {
        String[] parts = fillOutlineText.split(" ", -1);
        Rgb fill = Rgb.hex(parts[0]);
        double tint = isDark ? 0.48 : 0.44;
        double area = isDark ? 0.16 : 0.12;
        return new ApproachInk(
                fill,
                Rgb.hex(parts[1]),
                fill.over(ground, tint),
                fill.over(ground, area),
                Rgb.hex(parts[2]));
    }

    private static Map<ColourRole, Rgb> lightRoles(Rgb ground) {
        return roles(
                ground, "#1f2328", "#5b626b", "#d9d6cf", "#e6e3dc", "#4b5560", "#8d9299", "#646b74",
                "#7d848d", "#16191d", "#ffffff");
    }

    private static Map<ColourRole, Rgb> darkRoles(Rgb ground) {
        return roles(
                ground, "#e9e7e2", "#a9adb3", "#3b3e44", "#2c2e33", "#b9bec5", "#757a82", "#a2a8b0",
                "#868c95", "#ffffff", "#16171a");
    }

    private static Map<ColourRole, Rgb> roles(Rgb ground, String... rest) {
        Map<ColourRole, Rgb> roles = new EnumMap<>(ColourRole.class);
        roles.put(ColourRole.GROUND, ground);
        ColourRole[] order = ColourRole.values();
        for (int i = 1; i < order.length; i++) {
            roles.put(order[i], Rgb.hex(rest[i - 1]));
        }
        return roles;
    }
}
