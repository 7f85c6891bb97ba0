package org.tripole.export;

import org.tripole.draw.Box;
import org.tripole.draw.Picture;

/**
 * The beginning of an SVG file: size, language, title, description, metadata, and rules for text.
 * The families after the bundled ones are those that run about as wide, for programs that take no
 * embedded fonts.
 */
final class SvgHead {

    private static final String FAMILIES =
            "Inter, 'Noto Sans Arabic', 'Noto Sans SC', 'Helvetica Neue', Arial,"
                    + " 'Liberation Sans', 'Noto Sans', 'DejaVu Sans Condensed', sans-serif";

    private SvgHead() {}

    static String of(Picture picture, ExportOptions options) {
        SvgWriter svg = new SvgWriter();
        Box box = picture.box();
        svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.tag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("version", "1.1")
                .with("width", box.width())
                .with("height", box.height())
                .with(
                        "viewBox",
                        SvgPaths.numbers(box.minX(), box.minY(), box.width(), box.height()))
                .with("xml:lang", options.language())
                .with("xml:space", "preserve")
                .with("role", "img")
                .with("aria-labelledby", "title description")
                .with("font-family", FAMILIES)
                .with("stroke-miterlimit", Pens.MITER_LIMIT)
                .open();
        svg.tag("title").with("id", "title").holding(picture.words().title());
        svg.tag("desc").with("id", "description").holding(picture.words().description());
        new SvgMetadata(svg).write(picture.words(), options.imprint());
        return svg.toString();
    }

    /** Widths are sums of advances, so viewers must neither kern nor join letters. */
    static String style(String fontRules) {
        return "  <style type=\"text/css\">\n"
                + "text{font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision}\n"
                + fontRules
                + "  </style>\n";
    }
}
