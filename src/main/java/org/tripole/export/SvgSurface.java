package org.tripole.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;

/**
 * A picture as SVG 1.1: a group for each layer, text as text, ids and titles for what marks stand
 * for, and the used part of the fonts embedded. Browsers use the embedded fonts; other programs
 * take the fonts if they are installed.
 */
final class SvgSurface implements FileSurface {

    private final ExportOptions options;
    private final SvgWriter svg = new SvgWriter();
    private final SvgIds ids = new SvgIds();
    private final SvgFonts fonts = new SvgFonts();
    private final SvgLabels labels;
    private String head = "";

    SvgSurface(BundledFont font, ExportOptions options) {
        this.options = options;
        this.labels = new SvgLabels(svg, font, fonts);
    }

    @Override
    public void begin(Picture picture) {
        ids.learn(picture);
        head = SvgHead.of(picture, options);
        svg.indentBy(1);
        if (!options.isTransparent()) {
            rectangle(picture.box()).with("fill", picture.ground()).empty();
        }
    }

    @Override
    public void beginLayer(Layer layer) {
        String id = ids.of(layer);
        Box clip = layer.clip();
        if (clip != null) {
            svg.tag("clipPath").with("id", id + "-clip").open();
            rectangle(clip).empty();
            svg.close("clipPath");
        }
        SvgWriter.Tag group = svg.tag("g").with("id", id);
        if (clip != null) {
            group.with("clip-path", "url(#" + id + "-clip)");
        }
        group.open();
    }

    private SvgWriter.Tag rectangle(Box box) {
        return svg.tag("rect")
                .with("x", box.minX())
                .with("y", box.minY())
                .with("width", box.width())
                .with("height", box.height());
    }

    @Override
    public void disc(Disc disc) {
        finish(circle(disc.centre(), disc.radius()), disc);
    }

    private SvgWriter.Tag circle(Point centre, double radius) {
        return svg.tag("circle").with("cx", centre.x()).with("cy", centre.y()).with("r", radius);
    }

    @Override
    public void splitDisc(SplitDisc disc) {
        SvgInk.opacity(named(svg.tag("g"), disc), disc.ink()).open();
        title(disc);
        List<Rgb> colours = disc.sectors().colours();
        circle(disc.centre(), disc.radius()).with("fill", colours.get(0)).empty();
        for (int i = 1; i < colours.size(); i++) {
            svg.tag("path")
                    .with("d", SvgPaths.fromSector(disc, i))
                    .with("fill", colours.get(i))
                    .empty();
        }
        if (disc.ink().stroke() != null) {
            SvgInk.stroke(circle(disc.centre(), disc.radius()).with("fill", "none"), disc.ink())
                    .empty();
        }
        svg.close("g");
    }

    @Override
    public void square(Square square) {
        finish(rectangle(square.bounds()), square);
    }

    @Override
    public void diamond(Diamond diamond) {
        finish(polygon(Shapes.corners(diamond)), diamond);
    }

    @Override
    public void area(Area area) {
        finish(polygon(area.outline()).with("fill-rule", "evenodd"), area);
    }

    private SvgWriter.Tag polygon(List<Point> corners) {
        String points = corners.stream().map(SvgPaths::pair).collect(Collectors.joining(" "));
        return svg.tag("polygon").with("points", points);
    }

    @Override
    public void line(Line line) {
        SvgWriter.Tag tag =
                svg.tag("line")
                        .with("x1", line.from().x())
                        .with("y1", line.from().y())
                        .with("x2", line.to().x())
                        .with("y2", line.to().y());
        finish(tag, line);
    }

    @Override
    public void curve(Curve curve) {
        finish(svg.tag("path").with("d", SvgPaths.of(curve)), curve);
    }

    @Override
    public void label(Label label) {
        Rgb colour = label.ink().fill();
        if (colour == null) {
            return;
        }
        URI address = options.imprint().address(label);
        if (address != null) {
            svg.tag("a").with("xlink:href", address.toASCIIString()).open();
        }
        label(label, colour);
        if (address != null) {
            svg.close("a");
        }
    }

    private void label(Label label, Rgb colour) {
        if (label.text().halo() == null) {
            labels.words(named(labels.text(label), label), label, colour);
        } else {
            SvgInk.opacity(named(svg.tag("g"), label), label.ink()).open();
            labels.halo(label);
            labels.words(labels.text(label), label, colour);
            svg.close("g");
        }
    }

    /** Adds id, ink and title, and closes the element. */
    private void finish(SvgWriter.Tag tag, Mark mark) {
        SvgInk.all(named(tag, mark), mark.ink());
        if (mark.ref() == null) {
            tag.empty();
        } else {
            tag.open();
            title(mark);
            tag.close();
        }
    }

    private SvgWriter.Tag named(SvgWriter.Tag tag, Mark mark) {
        Ref ref = mark.ref();
        return ref == null ? tag : tag.with("id", ids.of(ref)).with("class", SvgIds.kind(ref));
    }

    private void title(Mark mark) {
        Ref ref = mark.ref();
        if (ref != null) {
            svg.tag("title").holding(ids.name(ref));
        }
    }

    @Override
    public void endLayer(Layer layer) {
        svg.close("g");
    }

    @Override
    public void end(Picture picture) {
        svg.indentBy(-1);
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        String text = head + SvgHead.style(fonts.rules()) + svg + "</svg>\n";
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
