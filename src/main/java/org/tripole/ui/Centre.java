package org.tripole.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
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
    private boolean isFollowing;

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

    /** The table stays where it was once shown: the toolkit fails when what has the focus goes. */
    private void arrange() {
        picture.setVisible(!isTable());
        table.setVisible(isTable());
        table.setManaged(isTable());
        if (isTable() && !isFollowing && isAttached) {
            if (table.getParent() == null) {
                getChildren().add(table);
            }
            table.attach();
            isFollowing = true;
        } else if (!isTable() && isFollowing) {
            table.detach();
            isFollowing = false;
        }
    }
}
