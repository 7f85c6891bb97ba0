package org.tripole.ui.panel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.layout.Positions;
import org.tripole.text.Messages;
import org.tripole.ui.panel.Shipped;
import org.tripole.view.NetworkScene;
import org.tripole.view.ViewSpec;

class ReadingModelTest {

    private final Store store = new Store(Shipped.opened());
    private final ReadOnlyObjectWrapper<Optional<Derived>> derived =
            new ReadOnlyObjectWrapper<>(Optional.of(derived(store.state())));
    private final ReadingModel model =
            new ReadingModel(store, derived.getReadOnlyProperty(), new Messages(Locale.UK));

    @Test
    void everyNodeHasALineStatesFirstByTheAlphabet() {
        List<ReadingLine> lines = model.nodes("");

        assertThat(lines).hasSize(model.count());
        assertThat(lines.get(0).name()).isEqualTo("Afghanistan");
        assertThat(lines).extracting(line -> line.ref().kind()).isSorted();
        assertThat(lines)
                .extracting(ReadingLine::words)
                .contains(
                        "India: 30 ties; leaning alliance-led",
                        "Pax Silica: alliance-led; 28 backers");
    }

    @Test
    void typingKeepsTheNamesThatHaveItWhateverTheAccents() {
        assertThat(model.nodes("cote d")).extracting(ReadingLine::name).hasSize(1);
        assertThat(model.nodes("INDIA")).extracting(ReadingLine::name).contains("India");
        assertThat(model.nodes("no such name")).isEmpty();
    }

    @Test
    void belowAStateStandWhatItBacksAsWhatAndSinceWhen() {
        assertThat(model.below(line("India")))
                .extracting(ReadingLine::words)
                .hasSize(30)
                .contains(
                        "Pax Silica: signatory, 20 February 2026",
                        "Current AI: member, February 2025");
    }

    @Test
    void belowATargetStandItsBackers() {
        assertThat(model.below(line("Pax Silica")))
                .extracting(ReadingLine::words)
                .contains("India: signatory, 20 February 2026");
    }

    @Test
    void selectingALineRingsTheNodeOrSelectsTheTie() {
        model.select(line("India"));
        assertThat(store.state().selection().foundRef()).contains(new Ref(Ref.Kind.ACTOR, "IND"));

        model.select(model.below(line("India")).get(0));
        assertThat(store.state().selected()).extracting(Ref::kind).containsExactly(Ref.Kind.TIE);
    }

    private ReadingLine line(String name) {
        return model.nodes(name).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Derived derived(AppState state) {
        Network network = GraphBuilder.build(state.dataset(), state.filter(), state.asOf());
        Map<Node, Point> row = new TreeMap<>();
        network.actors().forEach(id -> row.put(new ActorNode(id), new Point(row.size(), 200)));
        network.targets().forEach(id -> row.put(new TargetNode(id), new Point(row.size(), 800)));
        Positions positions = new Positions(1.4, row);
        var scene = new NetworkScene(network, Shipped.SCORES, positions, ViewSpec.opening());
        return new Derived(state, network, Shipped.SCORES, positions, scene);
    }
}
