package org.tripole.export;

import org.tripole.draw.Area;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Picture;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;
import org.tripole.draw.Surface;
import org.tripole.work.Progress;

/** Hands every mark on, and before each asks whether the painting is still wanted. */
final class WatchedSurface implements Surface {

    private final Surface surface;
    private final Progress progress;
    private int marks = 1;
    private int painted;

    WatchedSurface(Surface surface, Progress progress) {
        this.surface = surface;
        this.progress = progress;
    }

    @Override
    public void begin(Picture picture) {
        marks = Math.max(1, picture.layers().stream().mapToInt(l -> l.marks().size()).sum());
        surface.begin(picture);
    }

    @Override
    public void beginLayer(Layer layer) {
        surface.beginLayer(layer);
    }

    @Override
    public void disc(Disc disc) {
        step();
        surface.disc(disc);
    }

    @Override
    public void splitDisc(SplitDisc disc) {
        step();
        surface.splitDisc(disc);
    }

    @Override
    public void square(Square square) {
        step();
        surface.square(square);
    }

    @Override
    public void diamond(Diamond diamond) {
        step();
        surface.diamond(diamond);
    }

    @Override
    public void line(Line line) {
        step();
        surface.line(line);
    }

    @Override
    public void curve(Curve curve) {
        step();
        surface.curve(curve);
    }

    @Override
    public void area(Area area) {
        step();
        surface.area(area);
    }

    @Override
    public void label(Label label) {
        step();
        surface.label(label);
    }

    @Override
    public void endLayer(Layer layer) {
        surface.endLayer(layer);
    }

    @Override
    public void end(Picture picture) {
        surface.end(picture);
    }

    private void step() {
        progress.checkpoint((double) painted / marks);
        painted++;
    }
}
