package org.tripole.export;

import java.net.URI;
import java.util.Map;
import org.tripole.disk.Existing;
import org.tripole.draw.Ref;

/**
 * How a picture becomes a file.
 *
 * @param resolution of a PNG; SVG and PDF have the picture's size
 * @param isTransparent leaves the ground out
 * @param existing what becomes of a file of that name
 * @param imprint what the file carries beside the drawing
 */
public record ExportOptions(
        Resolution resolution, boolean isTransparent, Existing existing, Imprint imprint) {

    /** One pixel a unit, English, on its ground, no file replaced, no state. */
    public static ExportOptions standard() {
        return new ExportOptions(Resolution.STANDARD, false, Existing.KEEP, Imprint.standard());
    }

    /** The same with another number of pixels for each unit, on the same piece of paper. */
    public ExportOptions withScale(double scale) {
        return with(resolution.withScale(scale));
    }

    /** The same with as many pixels, of which {@code dpi} fill an inch of paper. */
    public ExportOptions withDpi(double dpi) {
        return with(resolution.withDpi(dpi));
    }

    /** The same with another language of the words, as a BCP 47 tag such as en or zh-Hans. */
    public ExportOptions withLanguage(String language) {
        return with(imprint.withLanguage(language));
    }

    /** The same from another program, source or licence. */
    public ExportOptions withOrigin(Origin origin) {
        return with(imprint.withOrigin(origin));
    }

    /**
     * The same, carrying a state that {@link CarriedState#read} finds again letter by letter.
     *
     * @param state at most 4 MB in UTF-8; JSON, as the files call it so
     */
    public ExportOptions withPayload(String state) {
        return with(imprint.withPayload(new Payload(state)));
    }

    /** The same; in SVG and PDF, labels that stand for these things become links. */
    public ExportOptions withAddresses(Map<Ref, URI> addresses) {
        return with(imprint.withAddresses(addresses));
    }

    /** The same without ground. */
    public ExportOptions transparent() {
        return new ExportOptions(resolution, true, existing, imprint);
    }

    /** The same, replacing a file of that name. */
    public ExportOptions replacing() {
        return new ExportOptions(resolution, isTransparent, Existing.REPLACE, imprint);
    }

    /** Pixels of a PNG for each unit of the picture. */
    public double scale() {
        return resolution.scale();
    }

    /** The language of the words. */
    public String language() {
        return imprint.language();
    }

    private ExportOptions with(Resolution changed) {
        return new ExportOptions(changed, isTransparent, existing, imprint);
    }

    private ExportOptions with(Imprint changed) {
        return new ExportOptions(resolution, isTransparent, existing, changed);
    }
}
