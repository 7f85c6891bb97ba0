package org.tripole.ui.panel.table;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import org.tripole.domain.ActorId;

/**
 * The usual skin of a table, but each head tells the pointer what its column means, and that of the
 * names stays in sight with them.
 */
final class ExplainedHeads extends TableViewSkin<ActorId> {

    private static final double WIDEST_PX = 360;

    ExplainedHeads(TableView<ActorId> table) {
        super(table);
    }

    /** The bar that moves the columns sideways. */
    Optional<ScrollBar> sideways() {
        return getVirtualFlow().getChildrenUnmodifiable().stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst();
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new TableHeaderRow(this) {
            @Override
            protected NestedTableColumnHeader createRootHeader() {
                return new Root();
            }
        };
    }

    /** Holds the heads. */
    private static final class Root extends NestedTableColumnHeader {

        Root() {
            super(null);
        }

        @Override
        @SuppressWarnings("rawtypes") // as the toolkit declares it
        protected TableColumnHeader createTableColumnHeader(TableColumnBase column) {
            TableColumnHeader header = super.createTableColumnHeader(column);
            if (column instanceof StateTableColumn told) {
                Tooltip tooltip = new Tooltip(told.meaning());
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(WIDEST_PX);
                Tooltip.install(header, tooltip);
                header.setAccessibleHelp(told.meaning());
                if (told.column().told() == Told.STATE) {
                    header.translateXProperty().bind(StateRows.movedBy(told.getTableView()));
                    header.setViewOrder(-1);
                    header.getStyleClass().add("name-head");
                }
            }
            return header;
        }
    }
}
