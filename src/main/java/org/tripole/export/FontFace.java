package org.tripole.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.tripole.draw.TextStyle.Weight;

/** The bundled fonts; each holds other scripts, and text takes the first that has its glyph. */
public enum FontFace {
    INTER_REGULAR("Inter", Weight.REGULAR, "Inter-Regular"),
    INTER_SEMIBOLD("Inter", Weight.SEMIBOLD, "Inter-SemiBold"),
    ARABIC_REGULAR("Noto Sans Arabic", Weight.REGULAR, "NotoSansArabic-Regular"),
    ARABIC_SEMIBOLD("Noto Sans Arabic", Weight.SEMIBOLD, "NotoSansArabic-SemiBold"),
    CHINESE_REGULAR("Noto Sans SC", Weight.REGULAR, "NotoSansSC-Regular"),
    CHINESE_SEMIBOLD("Noto Sans SC", Weight.SEMIBOLD, "NotoSansSC-SemiBold");

    private final String family;
    private final Weight weight;
    private final String file;

    FontFace(String family, Weight weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** The faces of {@code weight} in order of preference, Latin first. */
    public static List<FontFace> of(Weight weight) {
        return switch (weight) {
            case REGULAR -> List.of(INTER_REGULAR, ARABIC_REGULAR, CHINESE_REGULAR);
            case SEMIBOLD -> List.of(INTER_SEMIBOLD, ARABIC_SEMIBOLD, CHINESE_SEMIBOLD);
        };
    }

    /** The name of the family, shared by both weights. */
    public String family() {
        return family;
    }

    /** The weight; in JavaFX SEMIBOLD is the bold face of the family, as it knows none between. */
    public Weight weight() {
        return weight;
    }

    /** The weight in CSS terms. */
    public int cssWeight() {
        return weight == Weight.SEMIBOLD ? 600 : 400;
    }

    /** The full name, such as Inter SemiBold. */
    public String fullName() {
        return family + (weight == Weight.SEMIBOLD ? " SemiBold" : " Regular");
    }

    /** The absolute path of the TrueType file among the resources. */
    public String resource() {
        return "/org/tripole/fonts/" + file + ".ttf";
    }

    /** Opens the TrueType file; the caller closes it. */
    public InputStream open() {
        InputStream stream = FontFace.class.getResourceAsStream(resource());
        if (stream == null) {
            throw new IllegalStateException("The program is incomplete: it lacks " + resource());
        }
        return stream;
    }

    /** The whole TrueType file. */
    byte[] bytes() {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The program is damaged: " + resource(), e);
        }
    }
}
