package org.tripole.ui.canvas;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.ui.canvas.Composition.Order;
import org.tripole.view.Camera;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.Walked;
import org.tripole.work.DirectRunner;
import org.tripole.work.JobRunner;

/**
 * The picture on the screen: a base that is composed anew when drawing, camera or size change, and
 * above it an overlay for what is hovered, selected or found. Repaints at most once a pulse,
 * because everything that changes it only asks for a layout. A network follows the camera as it was
 * painted, which is quick and calm, and is composed anew when the camera rests.
 */
public final class GraphCanvas extends Region {

    /** How far beside a mark a pointer still hits it, in pixels. */
    private static final double TOLERANCE = 4;

    /** A camera that has not moved for this long rests. */
    private static final Duration REST = Duration.millis(50);

    private final ObjectProperty<Optional<Drawing>> drawing =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Emphasis> marked = new SimpleObjectProperty<>(Emphasis.NONE);
    private final ObjectProperty<Optional<Walked>> walked =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty spoken = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Ref>> hovered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Box> plot =
            new ReadOnlyObjectWrapper<>(new Box(0, 0, 0, 0));
    private final ReadOnlyBooleanWrapper sharp = new ReadOnlyBooleanWrapper();
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final ObjectProperty<PointerTool> tool = new SimpleObjectProperty<>(PointerTool.MOVE);
    private final Group front = new Group();
    private final CameraFlight flight = new CameraFlight();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ObservableValue<Number> outputScale =
            sceneProperty()
                    .flatMap(Scene::windowProperty)
                    .flatMap(Window::renderScaleXProperty)
                    .orElse(1.0);
    private final Plates plates;
    private final Composer composer;
    private boolean isBaseStale = true;
    private boolean isShiftStale;
    private boolean isFitting;
    private boolean isOverlayStale = true;
    private Shift shift = Shift.NONE;
    private @Nullable Composition shown;

    /** A canvas that composes on the window's thread, however long it takes. */
    public GraphCanvas(CanvasFonts fonts, CanvasActs acts) {
        this(fonts, acts, new DirectRunner());
    }

    /**
     * A canvas whose gestures lead to {@code acts}.
     *
     * @param beside composes what is too large for a frame; worth two threads
     */
    public GraphCanvas(CanvasFonts fonts, CanvasActs acts, JobRunner beside) {
        plates = new Plates(fonts);
        composer = new Composer(beside);
        setId("graph-canvas");
        getStyleClass().add("graph-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        front.setMouseTransparent(true);
        getChildren().addAll(plates.nodes());
        getChildren().add(front);
        rest.setOnFinished(event -> repaintBase());
        drawing.addListener((property, before, now) -> onDrawing());
        flight.cameraProperty().addListener((property, before, now) -> onCamera());
        outputScale.addListener((property, before, now) -> repaintBase());
        textScale.addListener((property, before, now) -> repaintBase());
        marked.addListener((property, before, now) -> repaintOverlay());
        hovered.addListener((property, before, now) -> repaintOverlay());
        walked.addListener((property, before, now) -> repaintOverlay());
        spoken.addListener((property, before, now) -> speak());
        new PointerGestures(this, flight, acts).attach();
        new KeyGestures(this, flight).attach();
    }

    /** What is drawn; empty leaves the canvas blank. */
    public ObjectProperty<Optional<Drawing>> drawingProperty() {
        return drawing;
    }

    /** What is selected and found; what is hovered is the canvas's own business. */
    public ObjectProperty<Emphasis> markedProperty() {
        return marked;
    }

    /** Where the keyboard is in the picture, while somebody walks. */
    public ObjectProperty<Optional<Walked>> walkedProperty() {
        return walked;
    }

    /**
     * What assistive technology says of the canvas; while empty, the picture's own words. Whoever
     * is on the canvas hears it when it changes.
     */
    public StringProperty spokenProperty() {
        return spoken;
    }

    /** What the pointer rests on. */
    public ReadOnlyObjectProperty<Optional<Ref>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Size of the text in the picture; 1 is normal. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** What a plain drag does. */
    public ObjectProperty<PointerTool> toolProperty() {
        return tool;
    }

    /** Where the camera is. */
    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return flight.cameraProperty();
    }

    /** The sheet that is composed for, seen through the camera. */
    public Frame frame() {
        double width = Math.max(1, snapSizeX(getWidth()));
        double height = Math.max(1, snapSizeY(getHeight()));
        double text = Frame.textScaleWithin(width, height, textScale.get());
        return new Frame(width, height, flight.camera(), text);
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

    /** Looks at once where that camera does, given the world's width by height. */
    public void look(DoubleFunction<Camera> byAspect) {
        flight.jumpWithin(byAspect);
    }

    /** Flies until these things fill the plot; those that are not in the drawing are left out. */
    public void fitTo(Collection<Ref> refs) {
        drawing.get().map(shown -> placesOf(shown, refs)).ifPresent(flight::show);
    }

    /** Brings a thing into view, if it is in the drawing. */
    public void reveal(Ref ref) {
        drawing.get().flatMap(shown -> shown.placeOf(ref)).ifPresent(flight::reveal);
    }

    /** Brings these things into view together; the camera stays when they are. */
    public void revealAll(Collection<Ref> refs) {
        drawing.get().map(shown -> placesOf(shown, refs)).ifPresent(flight::reveal);
    }

    private static List<Point> placesOf(Drawing shown, Collection<Ref> refs) {
        return refs.stream().flatMap(ref -> shown.placeOf(ref).stream()).toList();
    }

    /** Where a thing stands on the canvas, in pixels, if it is in the drawing. */
    public Optional<Point> pixelOf(Ref ref) {
        return drawing.get().flatMap(shown -> shown.placeOf(ref)).map(this::pixelOf);
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

    /** Whether what is seen was composed for where the camera is, not shifted there. */
    public ReadOnlyBooleanProperty sharpProperty() {
        return sharp.getReadOnlyProperty();
    }

    /** Where the nodes that are drawn stand on the canvas, in pixels and in paint order. */
    public Map<Ref, Point> nodePlaces() {
        Map<Ref, Point> places =
                shown == null ? new LinkedHashMap<>() : NodePlaces.of(shown.picture());
        places.replaceAll((ref, at) -> shift.there(at));
        return places;
    }

    /** Where what a node is tied to stands on the canvas, in pixels. */
    List<Point> tieEnds(Ref node) {
        Point place = pixelOf(node).map(shift::back).orElse(null);
        return shown == null || place == null
                ? List.of()
                : NodePlaces.tieEnds(shown.figure(), node, place).stream()
                        .map(shift::there)
                        .toList();
    }

    /** What lies above everything for the length of a drag. */
    Group front() {
        return front;
    }

    /** The thing under a pixel of the canvas. */
    public Optional<Ref> hitAt(Point pixel) {
        return shown == null
                ? Optional.empty()
                : shown.hits().topmostAt(shift.back(pixel), TOLERANCE);
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
        isBaseStale |= plates.resize(width, height);
        if (isBaseStale) {
            drawing.get().ifPresentOrElse(this::compose, this::paintNothing);
        } else {
            follow();
        }
        isBaseStale = false;
        isShiftStale = false;
        isOverlayStale = false;
    }

    private void follow() {
        if (isShiftStale && shown != null) {
            followCamera(shown);
        }
        if (isOverlayStale) {
            paintOverlay();
        }
    }

    private void compose(Drawing wanted) {
        rest.stop();
        sharp.set(false);
        composer.compose(order(wanted), this::onComposed);
    }

    private void onComposed(Composer.Ready ready) {
        Viewport viewport = ready.composition().viewport();
        if (viewport.equals(flight.viewport())) {
            show(ready);
        } else { // to be seen through the camera that fits the new plot
            isFitting = true;
            flight.look(viewport);
            isFitting = false;
            plot.set(viewport.plot());
            composer.compose(order(ready.composition().order().drawing()), this::show);
        }
    }

    private void show(Composer.Ready ready) {
        Composition composition = ready.composition();
        shown = composition;
        shift = Shift.NONE;
        plates.show(ready);
        speak();
        paintOverlay();
        followCamera(composition);
    }

    private void speak() {
        if (!spoken.get().isEmpty()) {
            setAccessibleText(spoken.get());
        } else if (shown != null) {
            Picture.Words words = shown.picture().words();
            setAccessibleText(words.title() + ". " + words.description());
        }
    }

    private void paintOverlay() {
        Emphasis emphasis =
                marked.get()
                        .withHovered(hovered.get().orElse(null))
                        .withWalked(walked.get().orElse(null));
        if (shown == null || emphasis.isEmpty()) {
            plates.clearOverlay();
        } else {
            plates.showOverlay(shown.figure().overlay(emphasis));
        }
    }

    private void paintNothing() {
        composer.cancel();
        plates.clear();
        shown = null;
    }

    /**
     * A network follows the camera as it was painted, and is composed anew when the camera rests.
     * Before the first one stands, it must not be started over at every move.
     */
    private void onCamera() {
        if (isFitting) {
            return; // what is seen is composed anew right then
        }
        if (shown != null && shown.isMovable()) {
            plates.takeUp();
            sharp.set(false);
            isShiftStale = true;
            requestLayout();
        } else if (!composer.isBusy()) {
            repaintBase();
        }
    }

    private void followCamera(Composition composition) {
        Camera seen = composition.order().frame().camera();
        sharp.set(seen.equals(flight.camera()));
        if (composition.isMovable()) {
            shift =
                    Shift.between(flight.viewport(), seen, flight.camera())
                            .onWholePixels(composition.order().outputScale());
            plates.shift(shift);
        }
        if (!sharp.get()) {
            rest.playFromStart();
        }
    }

    private Order order(Drawing wanted) {
        return new Order(wanted, frame(), outputScale.getValue().doubleValue());
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
