package org.tripole.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.view.Walked;

/** The menu of the picture, by right click or by key; the same either way. */
final class PictureMenu {

    private final GraphCanvas canvas;
    private final PictureMenuModel model;
    private final ContextMenu menu = new ContextMenu();

    PictureMenu(GraphCanvas canvas, PictureMenuModel model) {
        this.canvas = canvas;
        this.model = model;
        menu.setId("picture-menu");
        canvas.setOnContextMenuRequested(this::onRequest);
    }

    /** Opens where one stands, or at what was selected last, or in the middle of the picture. */
    void openByKey() {
        Optional<Ref> last = canvas.walkedProperty().get().map(Walked::current).or(this::selected);
        Point at =
                last.flatMap(canvas::pixelOf).orElseGet(() -> canvas.plotProperty().get().centre());
        Point2D screen = canvas.localToScreen(at.x(), at.y());
        if (screen != null) {
            open(last, screen);
        }
    }

    private Optional<Ref> selected() {
        return canvas.nodePlaces().keySet().stream()
                .filter(canvas.markedProperty().get().selected()::contains)
                .reduce((earlier, later) -> later);
    }

    private void onRequest(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            openByKey();
        } else {
            open(
                    canvas.hitAt(new Point(event.getX(), event.getY())),
                    new Point2D(event.getScreenX(), event.getScreenY()));
        }
    }

    private void open(Optional<Ref> under, Point2D screen) {
        openOver(canvas, under, screen);
    }

    /** Opens over another part of the window that shows the same things. */
    void openOver(Node owner, Optional<Ref> under, Point2D screen) {
        menu.hide();
        menu.getItems().clear();
        for (List<MenuLine> section : model.sections(under)) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section.forEach(line -> menu.getItems().add(item(line)));
        }
        menu.show(owner, screen.getX(), screen.getY());
    }

    private static MenuItem item(MenuLine line) {
        MenuItem item = new MenuItem(line.text());
        item.setId(line.id());
        item.setAccelerator(line.keys()); // told; the keys themselves are the window's
        item.setMnemonicParsing(false);
        item.setDisable(!line.isPossible());
        item.setOnAction(choice -> line.act().run());
        return item;
    }
}
