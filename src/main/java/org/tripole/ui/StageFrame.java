package org.tripole.ui;

import java.io.InputStream;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.tripole.app.AppState;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.theme.StyleSheets;
import org.tripole.ui.theme.Theme;

/** The window's outside: size, title, icons, looks, and the screen filled with the picture. */
final class StageFrame {

    private static final double WIDTH_PX = 1440;
    private static final double HEIGHT_PX = 900;
    private static final double LEAST_WIDTH_PX = 720;
    private static final double LEAST_HEIGHT_PX = 480;
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final Shell shell;
    private final Core core;
    private final Messages messages;
    private final Scene scene;
    private final ChangeListener<AppState> onState = (property, before, now) -> show(now);
    private final ChangeListener<Theme> onTheme = (property, before, now) -> dress();
    private final ChangeListener<Number> onWidth = (property, before, now) -> fit();
    private final ChangeListener<Boolean> onFull = (property, before, now) -> onFullScreen(now);

    StageFrame(Stage stage, Shell shell, Core core, Messages messages) {
        this.stage = stage;
        this.shell = shell;
        this.core = core;
        this.messages = messages;
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        this.scene =
                new Scene(
                        shell.root(),
                        Math.min(WIDTH_PX, room.getWidth()),
                        Math.min(HEIGHT_PX, room.getHeight()));
        shell.install(scene);
        prepareStage();
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }

    void attach() {
        core.store().stateProperty().addListener(onState);
        core.theme().addListener(onTheme);
        stage.fullScreenProperty().addListener(onFull);
        scene.widthProperty().addListener(onWidth);
        StyleSheets.loadFonts();
        dress();
        show(core.store().state());
    }

    void detach() {
        core.store().stateProperty().removeListener(onState);
        core.theme().removeListener(onTheme);
        stage.fullScreenProperty().removeListener(onFull);
        scene.widthProperty().removeListener(onWidth);
    }

    void show() {
        stage.show();
    }

    /** Fills the screen with the picture, or goes back. */
    void toggleFull() {
        setFull(!stage.isFullScreen());
    }

    /** Whether the picture fills the screen. */
    ReadOnlyBooleanProperty fullProperty() {
        return stage.fullScreenProperty();
    }

    /** Fills the screen with the picture, or not. */
    void setFull(boolean isFull) {
        stage.setFullScreen(isFull);
    }

    /** Lines of the screen that the window is on, as the program counts them. */
    double screenHeight() {
        return Screen.getScreensForRectangle(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getBounds()
                .getHeight();
    }

    private void prepareStage() {
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH_PX);
        stage.setMinHeight(LEAST_HEIGHT_PX);
        stage.setFullScreenExitHint("");
        for (int size : ICON_SIZES) {
            InputStream icon = StageFrame.class.getResourceAsStream("/icons/app-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
    }

    private void show(AppState state) {
        String title = state.dataset().facts().title();
        stage.setTitle(
                title.isEmpty()
                        ? messages.text(ShellText.TITLE)
                        : messages.text(ShellText.TITLE_WITH, title));
        fit();
        scene.getRoot().setStyle(StyleSheets.inline(theme(), state.appearance().textScale()));
    }

    private void fit() {
        shell.fit(scene.getWidth(), core.store().state().appearance().textScale());
    }

    private void dress() {
        StyleSheets.dress(scene, theme());
        shell.showTheme(theme());
    }

    private Theme theme() {
        return core.theme().getValue();
    }

    private void onFullScreen(boolean isFull) {
        shell.pictureOnlyProperty().set(isFull);
    }
}
