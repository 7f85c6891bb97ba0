package org.tripole.ui.panel.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.text.Messages;
import org.tripole.text.WalkText;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.find.Spelling;
import org.tripole.view.Way;

/** The reading view without its nodes: the lines of what is drawn, as it is filtered. */
public final class ReadingModel {

    private final Store store;
    private final ReadOnlyObjectProperty<Optional<Derived>> derived;
    private final Messages messages;
    private final Comparator<String> alphabetical;
    private Runnable hearer = () -> {};
    private final ChangeListener<Optional<Derived>> onDerived =
            (property, before, now) -> hearer.run();

    /** A model of what is derived from the state of {@code store}. */
    public ReadingModel(
            Store store, ReadOnlyObjectProperty<Optional<Derived>> derived, Messages messages) {
        this.store = store;
        this.derived = derived;
        this.messages = messages;
        this.alphabetical = new Words(messages).alphabetical();
    }

    /** Tells {@code onChange} from now on when there are other lines. */
    void attach(Runnable onChange) {
        hearer = onChange;
        derived.addListener(onDerived);
    }

    void detach() {
        derived.removeListener(onDerived);
    }

    /** A line for every node with that in its name: states first, each kind by the alphabet. */
    List<ReadingLine> nodes(String typed) {
        String asked = Spelling.plain(typed);
        return all().stream().filter(line -> Spelling.plain(line.name()).contains(asked)).toList();
    }

    /** How many nodes there are lines for when nothing is typed. */
    int count() {
        return derived.get().map(ready -> ready.scene().ways().nodes().size()).orElse(0);
    }

    /** Whether there are lines below a node. */
    boolean isTied(ReadingLine node) {
        return derived.get().filter(ready -> ready.scene().ways().leads(node.ref())).isPresent();
    }

    /** The lines below a node, what leads from it by the alphabet. */
    List<ReadingLine> below(ReadingLine node) {
        return derived.get().map(ready -> below(node.ref(), ready)).orElse(List.of());
    }

    /** Selects in the picture what a line is about, and brings a node into view. */
    void select(ReadingLine line) {
        boolean isTie = line.ref().kind() == Ref.Kind.TIE;
        store.dispatch(isTie ? Change.Select.only(line.ref()) : Change.Select.found(line.ref()));
    }

    private List<ReadingLine> all() {
        return derived.get().stream().flatMap(this::nodes).toList();
    }

    private Stream<ReadingLine> nodes(Derived ready) {
        NodeWords words = new NodeWords(ready, messages);
        return ready.scene().ways().nodes().stream()
                .map(ref -> node(ref, words))
                .sorted(
                        Comparator.comparing((ReadingLine line) -> line.ref().kind())
                                .thenComparing(ReadingLine::name, alphabetical));
    }

    private ReadingLine node(Ref ref, NodeWords words) {
        String facts = String.join(messages.text(WalkText.SEPARATOR), words.facts(ref));
        String name = words.name(ref);
        return new ReadingLine(ref, name, messages.text(WalkText.PLACE, name, facts));
    }

    private List<ReadingLine> below(Ref node, Derived ready) {
        NodeWords words = new NodeWords(ready, messages);
        List<ReadingLine> lines = new ArrayList<>();
        for (Way way : ready.scene().ways().from(node)) {
            lines.add(line(node, way, words));
        }
        lines.sort(Comparator.comparing(ReadingLine::name, alphabetical));
        return lines;
    }

    private ReadingLine line(Ref node, Way way, NodeWords words) {
        String name = words.name(way.end());
        if (way instanceof Way.AlongTie tie) {
            String said =
                    messages.text(WalkText.READING_TIE, name, words.role(tie), words.date(tie));
            return new ReadingLine(Things.ref(tie.tie()), name, said);
        }
        if (way instanceof Way.AlongLink link) {
            String said = messages.text(WalkText.READING_LINK, name, words.strength(node, link));
            return new ReadingLine(link.end(), name, said);
        }
        throw new AssertionError(way);
    }
}
