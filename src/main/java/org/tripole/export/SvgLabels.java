package org.tripole.export;

import java.util.List;
import org.tripole.draw.Label;
import org.tripole.draw.Rgb;
import org.tripole.draw.TextStyle;

/**
 * Labels as text elements. A halo is the same text stroked below, because SVG 1.1 cannot paint the
 * stroke first. A text says how wide it is, and programs with another font squeeze its letters to
 * that; runs of other scripts are placed each instead, as few programs squeeze parts of a text.
 */
final class SvgLabels {

    private final SvgWriter svg;
    private final BundledFont font;
    private final SvgFonts fonts;

    SvgLabels(SvgWriter svg, BundledFont font, SvgFonts fonts) {
        this.svg = svg;
        this.font = font;
        this.fonts = fonts;
    }

    /** A text element with place and size, still open for attributes. */
    SvgWriter.Tag text(Label label) {
        TextStyle style = label.text().style();
        SvgWriter.Tag tag =
                svg.tag("text")
                        .with("x", label.baseline().x())
                        .with("y", label.baseline().y())
                        .with("font-size", style.size());
        return style.weight() == TextStyle.Weight.SEMIBOLD ? tag.with("font-weight", 600) : tag;
    }

    void halo(Label label) {
        Rgb colour = label.text().halo();
        SvgWriter.Tag tag =
                text(label)
                        .with("aria-hidden", "true")
                        .with("fill", colour)
                        .with("stroke", colour)
                        .with("stroke-width", label.text().haloWidth())
                        .with("stroke-linejoin", "round");
        write(tag, label);
    }

    /** Fills and closes an element of {@link #text}. */
    void words(SvgWriter.Tag tag, Label label, Rgb colour) {
        tag.with("fill", colour);
        // With a halo the group around both fades.
        write(label.text().halo() == null ? SvgInk.opacity(tag, label.ink()) : tag, label);
    }

    private void write(SvgWriter.Tag tag, Label label) {
        List<Run> runs = font.runs(label.text().words(), label.text().style());
        fonts.use(runs);
        if (runs.size() == 1) {
            tag.with("textLength", runs.get(0).width())
                    .with("lengthAdjust", "spacingAndGlyphs")
                    .holding(runs.get(0).text());
            return;
        }
        double x = label.baseline().x();
        StringBuilder spans = new StringBuilder();
        for (Run run : runs) {
            spans.append("<tspan x=\"").append(SvgText.number(x)).append("\">");
            spans.append(SvgText.escaped(run.text())).append("</tspan>");
            x += run.width();
        }
        tag.holdingMarkup(spans.toString());
    }
}
