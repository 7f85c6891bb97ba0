package org.tripole.ui.journey;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tripole.app.Store;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.ui.WindowForTests;
import org.tripole.ui.canvas.Drawing;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.kit.LinkRow;
import org.tripole.view.Frame;
import org.tripole.view.NetworkView;
import org.tripole.view.PlotShape;

/**
 * One person before the program's window, opened on the shipped record. Fails a journey on whose
 * way anything was logged as a warning or worse.
 */
final class Journey implements BeforeEachCallback, AfterEachCallback {

    static final Path SHIPPED = Path.of("data");

    private static final int PATIENCE_SECONDS = 30;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final FxRobot robot = new FxRobot();
    private final Complaints complaints = new Complaints();
    private final Thread.UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();
    private final Consumer<WindowForTests> start;
    private Stage stage;
    private WindowForTests window;

    Journey() {
        this(window -> window.show(SHIPPED));
    }

    /** A journey whose window is opened in another way. */
    Journey(Consumer<WindowForTests> start) {
        this.start = start;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        complaints.attach(); // the toolkit's own start warns of the class path
        robot.interact(
                () -> {
                    window = new WindowForTests(stage);
                    stage.setWidth(WIDTH); // other tests share the stage and leave it small
                    stage.setHeight(HEIGHT);
                    start.accept(window);
                });
        awaitPicture();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        robot.release(new KeyCode[0]);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(window::close);
        FxToolkit.cleanupStages();
        Thread.setDefaultUncaughtExceptionHandler(before);
        complaints.detach();
        assertThat(complaints.take()).isEmpty();
    }

    /** What was complained of up to now, which the journey then forgives. */
    List<String> takeComplaints() {
        return complaints.take();
    }

    WindowForTests window() {
        return window;
    }

    Store store() {
        return window.store();
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    GraphCanvas canvas() {
        return node("#graph-canvas", GraphCanvas.class);
    }

    /** Waits until the picture is painted in the shape of the canvas. */
    void awaitPicture() {
        until("the picture", () -> canvas().getAccessibleText() != null && isLaidOut());
        robot.interact(() -> root().layout()); // paints what is due
    }

    /** Does something and waits until another picture is painted. */
    void awaitNewPicture(Runnable act) {
        Optional<Drawing> before = canvas().drawingProperty().get();
        act.run();
        until("another picture", () -> !canvas().drawingProperty().get().equals(before));
        awaitPicture();
    }

    /** Waits until {@code condition}, asked on the window's thread, holds. */
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, SECONDS, () -> onWindow(condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("Waited in vain for " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whether the pointer, where a thing stands, finds something to click on. */
    boolean isHitAt(Ref ref) {
        robot.moveTo("#find");
        robot.moveTo(onScreen(ref));
        WaitForAsyncUtils.waitForFxEvents();
        return canvas().getCursor() == Cursor.HAND;
    }

    /** Clicks on a thing of the picture where it stands on the screen. */
    void click(Ref ref) {
        robot.clickOn(onScreen(ref));
    }

    /** Scrolls to a control and clicks on it. */
    void click(String selector) {
        scrollTo(selector);
        robot.clickOn(selector);
    }

    /** Scrolls to the row with that title in a part of the window and clicks on it. */
    void clickRow(String part, String title) {
        LinkRow row = row(part, title);
        robot.interact(() -> Scrolling.toShow(row));
        robot.clickOn(row);
    }

    /** Scrolls until a part of the window shows. */
    void scrollTo(String selector) {
        Node part = node(selector, Node.class);
        robot.interact(() -> Scrolling.toShow(part));
    }

    /** Moves the focus to a control, as Tab does in the end. */
    void focus(String selector) {
        Node control = node(selector, Node.class);
        robot.interact(control::requestFocus);
    }

    /** Moves the focus to the row with that title, as Tab does in the end. */
    void focusRow(String part, String title) {
        robot.interact(row(part, title)::requestFocus);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    void type(String text) {
        robot.write(text);
    }

    /** Opens another folder by its button, chosen in the dialog. */
    void openByButton(Path folder) {
        window.chooseFolder(folder);
        robot.clickOn("#action-open-folder");
    }

    String text(String selector) {
        return node(selector, Labeled.class).getText();
    }

    /** Where a part of the window lies on the screen, without its shadow. */
    Bounds onScreen(String selector) {
        Node part = node(selector, Node.class);
        return onWindow(() -> part.localToScreen(part.getLayoutBounds()));
    }

    /** Whether a label shows all its words, none of them cut away. */
    boolean isReadInFull(String selector) {
        robot.interact(() -> root().layout());
        Labeled label = node(selector, Labeled.class);
        Text painted = (Text) label.lookup(".text");
        return painted.getText().replace("\n", "").equals(label.getText());
    }

    /** All words within a part of the window that is shown, in their order. */
    List<String> words(String selector) {
        return onWindow(() -> ShownWords.in(robot.lookup(selector).query()));
    }

    boolean isShown(String selector) {
        return robot.lookup(selector).tryQuery().filter(ShownWords::isShown).isPresent();
    }

    boolean isAbsent(String selector) {
        return robot.lookup(selector).tryQuery().isEmpty();
    }

    <T extends Node> T node(String selector, Class<T> type) {
        return robot.lookup(selector).queryAs(type);
    }

    FxRobot robot() {
        return robot;
    }

    <T> T onWindow(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question::get);
    }

    /** Takes a picture of the window in light and in dark, if pictures are asked for. */
    void shoot(String name) {
        if (Boolean.getBoolean("tripole.shots")) {
            shootIn(name + "-light");
            switchTheme();
            shootIn(name + "-dark");
            switchTheme();
        }
    }

    private void shootIn(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Snapshots.take(stage, Path.of("target", "journeys", name + ".png")));
    }

    private void switchTheme() {
        Button theme = node("#action-theme", Button.class);
        robot.interact(theme::fire);
    }

    /** Where a thing of the picture stands on the screen. */
    Point2D placeOnScreen(Ref ref) {
        return onScreen(ref);
    }

    /** Asks for the menu of a thing, as a right click does; Monocle sends no such event itself. */
    void openMenu(Ref ref) {
        Point2D at = onScreen(ref);
        robot.interact(
                () -> {
                    Point2D inScene = canvas().localToScene(canvas().screenToLocal(at));
                    canvas().fireEvent(
                                    new ContextMenuEvent(
                                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                            inScene.getX(),
                                            inScene.getY(),
                                            at.getX(),
                                            at.getY(),
                                            false,
                                            null));
                });
    }

    private Point2D onScreen(Ref ref) {
        return onWindow(
                () -> {
                    Point place = canvas().pixelOf(ref).orElseThrow();
                    return canvas().localToScreen(place.x(), place.y());
                });
    }

    private LinkRow row(String part, String title) {
        return robot.lookup(part + " .link-row").queryAllAs(LinkRow.class).stream()
                .filter(row -> row.getAccessibleText().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + title + " in " + part));
    }

    private boolean isLaidOut() {
        GraphCanvas canvas = canvas();
        Frame frame = canvas.frame();
        PlotShape shape =
                NetworkView.plotShape(frame.width(), frame.height(), frame.textScale()).rounded();
        double drawn = canvas.drawingProperty().get().map(Drawing::aspect).orElse(0.0);
        return drawn == shape.whole() || drawn == shape.besideLegend();
    }
}
