package org.tripole.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Curve;
import org.tripole.draw.Dash;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
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
import org.tripole.draw.Stroke;
import org.tripole.draw.TextStyle;

/** A picture with every kind of mark, ink and script, to try surfaces on. */
final class DemonstrationPicture {

    static final Rgb GROUND = Rgb.hex("#fbfaf7");
    static final Rgb BLUE = Rgb.hex("#2b6cb0");
    static final Rgb RED = Rgb.hex("#c0392b");
    static final Rgb GREEN = Rgb.hex("#2f855a");
    static final Rgb INK = Rgb.hex("#222222");

    private static final String ARABIC = "الولايات المتحدة (تجربة)";

    private DemonstrationPicture() {}

    static Picture create() {
        return new Picture(
                new Box(-20, -10, 460, 330),
                GROUND,
                new Picture.Words("Who backs <what> & why", "Every kind of mark — 世界"),
                List.of(
                        Layer.of("poles", shapes()),
                        new Layer("ties", ties(), new Box(20, 90, 420, 180)),
                        Layer.of("nodes", nodes()),
                        Layer.of("labels", labels())));
    }

    private static List<Mark> shapes() {
        return List.of(
                new Area(
                        List.of(new Point(0, 40), new Point(440, 40), new Point(220, 300)),
                        Ink.fill(BLUE).faded(0.12),
                        new Ref(Ref.Kind.APPROACH, "un")),
                Area.of(
                        new Box(20, 90, 420, 180),
                        Ink.stroke(new Stroke(INK, 1, Dash.DOTTED)).faded(0.5)));
    }

    private static List<Mark> ties() {
        return List.of(
                new Line(
                        new Point(0, 100),
                        new Point(440, 170),
                        Ink.stroke(Stroke.solid(INK, 2)),
                        new Ref(Ref.Kind.TIE, "IND/pax silica")),
                new Line(
                        new Point(40, 170),
                        new Point(400, 110),
                        Ink.stroke(new Stroke(RED, 3, Dash.DASHED)),
                        null),
                new Curve(
                        new Point(40, 120),
                        new Point(220, 20),
                        new Point(400, 120),
                        Ink.stroke(new Stroke(GREEN, 2, Dash.DOTTED)),
                        null),
                new Curve(
                        new Point(40, 150),
                        new Point(220, 240),
                        new Point(400, 150),
                        Ink.stroke(Stroke.solid(GREEN, 6)).faded(0.4),
                        null));
    }

    private static List<Mark> nodes() {
        Stroke rim = Stroke.solid(INK, 4);
        return List.of(
                new Disc(new Point(60, 220), 20, Ink.both(BLUE, rim), actor("IND")),
                new Disc(new Point(120, 220), 20, Ink.both(BLUE, rim).faded(0.4), actor("CHN")),
                new Disc(
                        new Point(140, 230), 20, Ink.stroke(new Stroke(RED, 2, Dash.DASHED)), null),
                new SplitDisc(
                        new Point(200, 220),
                        20,
                        new SplitDisc.Sectors(List.of(BLUE, RED), 90),
                        Ink.stroke(Stroke.solid(INK, 2)),
                        actor("BRA")),
                new SplitDisc(
                        new Point(260, 220),
                        20,
                        new SplitDisc.Sectors(List.of(BLUE, RED, GREEN), 0),
                        Ink.stroke(Stroke.solid(INK, 2)).faded(0.4),
                        actor("FRA")),
                new Square(
                        new Point(320, 220),
                        16,
                        Ink.fill(GREEN),
                        new Ref(Ref.Kind.TARGET, "pax-silica")),
                new Diamond(
                        new Point(380, 220),
                        20,
                        Ink.both(GROUND, Stroke.solid(RED, 3)),
                        new Ref(Ref.Kind.TARGET, "waico")));
    }

    private static List<Mark> labels() {
        List<Mark> labels = new ArrayList<>();
        labels.add(label(new Point(0, 22), "Who backs what & why?", TextStyle.semibold(22), null));
        labels.add(label(new Point(42, 148), "India", TextStyle.regular(13), actor("IND")));
        labels.add(haloed(new Point(150, 140), "Türkiye Ελλάδα Россия", TextStyle.semibold(14), 1));
        labels.add(haloed(new Point(150, 165), "faded halo", TextStyle.regular(14), 0.5));
        labels.add(label(new Point(0, 270), "中国 and 法国", TextStyle.regular(14), actor("CHN")));
        labels.add(label(new Point(150, 270), ARABIC, TextStyle.regular(16), null));
        labels.add(label(new Point(0, 300), "Égypte / مصر / 埃及", TextStyle.semibold(14), null));
        labels.add(
                label(new Point(220, 300), "لا إله ،مُدن → AVATAR", TextStyle.regular(14), null));
        return labels;
    }

    private static Ref actor(String id) {
        return new Ref(Ref.Kind.ACTOR, id);
    }

    private static Label label(Point at, String words, TextStyle style, @Nullable Ref ref) {
        return new Label(at, text(words, style, null), Ink.fill(INK), ref);
    }

    private static Label haloed(Point at, String words, TextStyle style, double opacity) {
        return new Label(at, text(words, style, GROUND), Ink.fill(RED).faded(opacity), null);
    }

    private static Label.Text text(String words, TextStyle style, @Nullable Rgb halo) {
        Label.Extent extent = Label.Extent.of(words, style, BundledFont.load());
        return new Label.Text(words, style, extent, halo);
    }
}
