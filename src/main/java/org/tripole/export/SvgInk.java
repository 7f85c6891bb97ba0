package org.tripole.export;

import org.tripole.draw.Ink;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;

/** Ink as attributes. */
final class SvgInk {

    private SvgInk() {}

    static SvgWriter.Tag all(SvgWriter.Tag tag, Ink ink) {
        Rgb fill = ink.fill();
        tag.with("fill", fill == null ? "none" : fill.toHex());
        return opacity(stroke(tag, ink), ink);
    }

    static SvgWriter.Tag stroke(SvgWriter.Tag tag, Ink ink) {
        Stroke stroke = ink.stroke();
        if (stroke == null) {
            return tag;
        }
        tag.with("stroke", stroke.colour()).with("stroke-width", stroke.width());
        double[] lengths =
                stroke.dash().lengths(stroke.width()).stream().mapToDouble(d -> d).toArray();
        return lengths.length == 0 ? tag : tag.with("stroke-dasharray", SvgPaths.numbers(lengths));
    }

    static SvgWriter.Tag opacity(SvgWriter.Tag tag, Ink ink) {
        return ink.opacity() == 1 ? tag : tag.with("opacity", ink.opacity());
    }
}
