package org.tripole.ui.canvas;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.draw.HitIndex;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.ui.canvas.Drawing.Figure;
import org.tripole.view.Camera;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;

/**
 * The picture on the screen: a base that is composed anew when drawing, camera or size change, and
 * above it an overlay for what is hovered, selected or found. Repaints at most once a pulse,
 * because everything that changes it only asks for a layout.
 */
public final class GraphCanvas extends Region {

    /** How far beside a mark a pointer still hits it, in pixels. */
    private static final double TOLERANCE = 4;

    private final ObjectProperty<Optional<Drawing>> drawing =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Emphasis> marked = new SimpleObjectProperty<>(Emphasis.NONE);
    private final ReadOnlyObjectWrapper<Optional<Ref>> hovered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Box> plot =
            new ReadOnlyObjectWrapper<>(new Box(0, 0, 0, 0));
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final CameraFlight flight = new CameraFlight();
    private final Sheet base;
    private final Sheet overlay;
    private boolean isBaseStale = true;
    private boolean isOverlayStale = true;
    private @Nullable HitIndex hits;

    /** A canvas whose gestures lead to {@code acts}. */
    public GraphCanvas(CanvasFonts fonts, CanvasActs acts) {
        base = new Sheet(fonts, CanvasSurface.Ground.PAINTED);
        overlay = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        setId("graph-canvas");
        getStyleClass().add("graph-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(base.canvas(), overlay.canvas());
        drawing.addListener((property, before, now) -> onDrawing());
        flight.cameraProperty().addListener((property, before, now) -> repaintBase());
        textScale.addListener((property, before, now) -> repaintBase());
        marked.addListener((property, before, now) -> repaintOverlay());
        hovered.addListener((property, before, now) -> repaintOverlay());
        new PointerGestures(this, flight, acts).attach();
        new KeyGestures(this, flight, acts).attach();
    }

    /** What is drawn; empty leaves the canvas blank. */
    public ObjectProperty<Optional<Drawing>> drawingProperty() {
        return drawing;
    }

    /** What is selected and found; what is hovered is the canvas's own business. */
    public ObjectProperty<Emphasis> markedProperty() {
        return marked;
    }

    /** What the pointer rests on. */
    public ReadOnlyObjectProperty<Optional<Ref>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Size of the text in the picture; 1 is normal. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** Where the camera is. */
    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return flight.cameraProperty();
    }

    /** Zooms about the middle by {@code factor}. */
    public void zoomBy(double factor) {
        flight.zoomBy(factor);
    }

    /** Flies back until the whole world shows. */
    public void fit() {
        flight.fit();
    }

    /** Shows the whole world at once. */
    public void showWhole() {
        flight.jumpToWhole();
    }

    /** Brings a thing into view, if it is in the drawing. */
    public void reveal(Ref ref) {
        drawing.get().flatMap(shown -> shown.placeOf(ref)).ifPresent(flight::reveal);
    }

    /** Where a thing stands on the canvas, in pixels, if it is in the drawing. */
    public Optional<Point> pixelOf(Ref ref) {
        return drawing.get()
                .flatMap(shown -> shown.placeOf(ref))
                .map(place -> flight.viewport().toPixel(flight.camera(), place));
    }

    /** Where a world place stands on the canvas, in pixels. */
    public Point pixelOf(Point world) {
        return flight.viewport().toPixel(flight.camera(), world);
    }

    /** The world place under a pixel of the canvas. */
    public Point worldAt(Point pixel) {
        return flight.viewport().toWorld(flight.camera(), pixel);
    }

    /** The part of the canvas that the world fills, in pixels. */
    public ReadOnlyObjectProperty<Box> plotProperty() {
        return plot.getReadOnlyProperty();
    }

    /** The thing under a pixel of the canvas. */
    Optional<Ref> hitAt(Point pixel) {
        return hits == null ? Optional.empty() : hits.topmostAt(pixel, TOLERANCE);
    }

    /** Lifts a thing out of the rest, or nothing. */
    void hover(Optional<Ref> ref) {
        hovered.set(ref);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (!(width > 0 && height > 0)) {
            return;
        }
        isBaseStale |= base.resize(width, height);
        isOverlayStale |= overlay.resize(width, height);
        if (isBaseStale || isOverlayStale) {
            drawing.get().ifPresentOrElse(this::paint, this::paintNothing);
        }
        isBaseStale = false;
        isOverlayStale = false;
    }

    private void paint(Drawing shown) {
        Figure figure = shown.on(frame());
        Viewport viewport = new Viewport(figure.plot(), shown.aspect());
        if (!viewport.equals(flight.viewport())) {
            flight.look(viewport);
            plot.set(viewport.plot());
            figure = shown.on(frame()); // seen through the camera that fits the new plot
            isBaseStale = true;
        }
        if (isBaseStale) {
            paintBase(figure.base());
        }
        paintOverlay(figure);
    }

    private void paintBase(Picture picture) {
        base.show(picture);
        hits = new HitIndex(picture);
        setAccessibleText(picture.words().title() + ". " + picture.words().description());
    }

    private void paintOverlay(Figure figure) {
        Emphasis emphasis =
                new Emphasis(
                        hovered.get().orElse(null), marked.get().selected(), marked.get().found());
        if (emphasis.isEmpty()) {
            overlay.clear();
        } else {
            overlay.show(figure.overlay(emphasis));
        }
    }

    private void paintNothing() {
        base.clear();
        overlay.clear();
        hits = null;
    }

    private Frame frame() {
        return new Frame(
                base.canvas().getWidth(),
                base.canvas().getHeight(),
                flight.camera(),
                Frame.textScaleWithin(getWidth(), getHeight(), textScale.get()));
    }

    private void onDrawing() {
        hovered.set(Optional.empty());
        repaintBase();
    }

    private void repaintBase() {
        isBaseStale = true;
        requestLayout();
    }

    private void repaintOverlay() {
        isOverlayStale = true;
        requestLayout();
    }
}
