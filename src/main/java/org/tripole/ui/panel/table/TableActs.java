package org.tripole.ui.panel.table;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.tripole.draw.Ref;
import org.tripole.exchange.Table;

/** What the table asks of the window around it. */
public interface TableActs {

    /** Narrows the network to a state and its neighbours. */
    void focus(Ref state);

    /** Opens the menu of the picture over {@code owner}; {@code under} is what was pointed at. */
    void openMenu(Node owner, Optional<Ref> under, Point2D screen);

    /** Puts rows on the clipboard. */
    void copy(Table table);

    /** Asks for a file and writes the rows to it. */
    void save(Table table);

    /** Keeps which columns were chosen, for the next time. */
    void rememberColumns(List<String> keys);
}
