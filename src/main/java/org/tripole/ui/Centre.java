package org.tripole.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.tripole.ui.kit.FocusOwner;
import org.tripole.ui.panel.table.StateTablePane;

/**
 * The middle of the window: the picture, or the table in its place. The picture keeps its room, so
 * that it is there at once when it is asked for again.
 */
final class Centre extends StackPane {

    private final PictureArea picture;
    private final StateTablePane table;
    private final ObjectProperty<CentreView> view = new SimpleObjectProperty<>(CentreView.NETWORK);
    private boolean isAttached;

    Centre(PictureArea picture, StateTablePane table) {
        this.picture = picture;
        this.table = table;
        setId("centre");
        setMinSize(0, 0);
        getChildren().add(picture);
        view.addListener((property, before, now) -> arrange());
    }

    /** What is shown. */
    ObjectProperty<CentreView> viewProperty() {
        return view;
    }

    /** Shows nothing but the picture, or again what belongs to it. */
    void setBare(boolean isBare) {
        picture.setBare(isBare);
    }

    void attach() {
        isAttached = true;
        picture.attach();
        arrange();
    }

    void detach() {
        view.set(CentreView.NETWORK);
        picture.detach();
    }

    @Override
    public void requestFocus() {
        if (isTable()) {
            table.requestFocus();
        } else {
            picture.requestFocus();
        }
    }

    private boolean isTable() {
        return view.get() == CentreView.TABLE;
    }

    /** The focus goes with what is shown. */
    private void arrange() {
        boolean isIn = getChildren().contains(table);
        picture.setVisible(!isTable());
        if (isTable() && !isIn && isAttached) {
            getChildren().add(table);
            table.attach();
        } else if (!isTable() && isIn) {
            boolean hadFocus = FocusOwner.isWithin(table);
            table.detach();
            getChildren().remove(table);
            if (hadFocus) {
                picture.requestFocus();
            }
        }
    }
}
