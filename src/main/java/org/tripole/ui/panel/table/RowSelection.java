package org.tripole.ui.panel.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.ActorId;

/**
 * Tells which rows a person selected, once for all that one key or click did: a table selects a
 * range row by row, which would be as many steps of undo.
 */
final class RowSelection {

    private final TableView<ActorId> rows;
    private final Consumer<List<ActorId>> onSelected;
    private boolean isTold;
    private boolean isInEvent;
    private boolean isChanged;

    RowSelection(TableView<ActorId> rows, Consumer<List<ActorId>> onSelected) {
        this.rows = rows;
        this.onSelected = onSelected;
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        rows.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ActorId>) change -> hear());
        EventDispatcher usual = rows.getEventDispatcher();
        rows.setEventDispatcher((event, tail) -> dispatch(event, tail, usual));
    }

    /** The selected rows. */
    List<ActorId> selected() {
        return rows.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull) // while rows go, the table has some
                .toList();
    }

    /** Does something to the rows without telling anybody what it does to the selection. */
    void quietly(Runnable act) {
        boolean wasTold = isTold;
        isTold = true;
        try {
            act.run();
        } finally {
            isTold = wasTold;
        }
    }

    /** Selects exactly these, as far as they are listed. */
    void show(Collection<ActorId> wanted) {
        List<ActorId> listed = rows.getItems();
        Set<ActorId> asked = new HashSet<>(wanted);
        int[] places =
                IntStream.range(0, listed.size())
                        .filter(row -> asked.contains(listed.get(row)))
                        .toArray();
        asked.retainAll(listed);
        if (!asked.equals(Set.copyOf(selected()))) {
            quietly(() -> select(places));
        }
    }

    private void select(int... places) {
        rows.getSelectionModel().clearSelection();
        if (places.length > 0) {
            rows.getSelectionModel().selectIndices(places[0], places);
        }
    }

    private void hear() {
        if (isInEvent && !isTold) {
            isChanged = true;
        } else if (!isTold) {
            onSelected.accept(selected());
        }
    }

    private @Nullable Event dispatch(Event event, EventDispatchChain tail, EventDispatcher usual) {
        boolean isOutermost = !isInEvent;
        isInEvent = true;
        try {
            return usual.dispatchEvent(event, tail);
        } finally {
            if (isOutermost) {
                isInEvent = false;
                tell();
            }
        }
    }

    private void tell() {
        if (isChanged) {
            isChanged = false;
            onSelected.accept(selected());
        }
    }
}
