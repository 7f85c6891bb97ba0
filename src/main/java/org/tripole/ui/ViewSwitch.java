package org.tripole.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.HBox;
import org.tripole.text.Messages;
import org.tripole.text.TableText;
import org.tripole.ui.kit.Segments;

/** The choice between the network and the table, in the bar at the top. */
final class ViewSwitch extends HBox {

    ViewSwitch(ObjectProperty<CentreView> view, Consumer<CentreView> show, Messages messages) {
        Segments<CentreView> segments =
                new Segments<>(
                        Segments.Option.of(
                                List.of(CentreView.values()),
                                one -> "view-" + one.name().toLowerCase(Locale.ROOT),
                                one -> messages.text(TableText.valueOf("VIEW_" + one.name()))),
                        CentreView.values().length,
                        show);
        setId("view-switch");
        getStyleClass().add("view-switch");
        setAccessibleText(messages.text(TableText.VIEWS));
        getChildren().add(segments);
        segments.show(view.get());
        view.addListener((property, before, now) -> segments.show(now));
    }
}
