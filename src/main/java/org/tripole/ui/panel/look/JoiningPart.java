package org.tripole.ui.panel.look;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.FilterText;
import org.tripole.text.LookText;
import org.tripole.ui.kit.Dropdown;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.kit.Segments;
import org.tripole.ui.kit.ThresholdSlider;
import org.tripole.view.Joining;
import org.tripole.view.NodesShown;
import org.tripole.view.Scope;
import org.tripole.view.TiesShown;

/** Which nodes are drawn, and what joins them: ties, likeness or common backers. */
final class JoiningPart {

    private static final int MOST_BACKERS = 100;

    private final LookPanelModel model;
    private final LookWords words;
    private final VBox root = new VBox();
    private final Dropdown<NodesShown> nodes;
    private final Segments<TiesShown> ties;
    private final Segments<Joining.Basis> bases;
    private final EmptyHint basisMeans = new EmptyHint("");
    private final ThresholdSlider likeness;
    private final ThresholdSlider backers;
    private final VBox ofAll;
    private final VBox ofStates;
    private final VBox ofTargets;

    JoiningPart(LookPanelModel model, LookWords words) {
        this.model = model;
        this.words = words;
        nodes =
                new Dropdown<>(
                        "look-nodes",
                        words.text(LookText.NODES),
                        LookWords.texts(NodesShown.values(), kind -> words.text("NODES_", kind)),
                        model::show);
        ties = new Segments<>(tieOptions(), 3, model::show);
        bases = new Segments<>(basisOptions(), 2, model::joinBy);
        likeness = likenessSlider();
        backers = backersSlider();
        ofAll = LookPanel.named(words.text(LookText.TIES), ties);
        ofStates = LookPanel.named(words.text(LookText.JOINED_BY), bases);
        ofStates.getChildren().addAll(basisMeans, likeness);
        ofTargets = new VBox(backers, new EmptyHint(words.text(LookText.BACKERS_MEAN)));
        ofTargets.getStyleClass().add("choice");
        ofTargets.managedProperty().bind(ofTargets.visibleProperty());
        likeness.managedProperty().bind(likeness.visibleProperty());
        root.getStyleClass().add("section-body");
        root.getChildren().addAll(nodes, ofAll, ofStates, ofTargets);
    }

    Region region() {
        return root;
    }

    void show(Scope scope) {
        Joining joining = scope.joining();
        nodes.show(scope.nodes());
        ties.show(scope.ties());
        bases.show(joining.basis());
        basisMeans.setText(words.text("BASIS_MEANS_", joining.basis()));
        likeness.show(joining.likeness());
        backers.show(joining.backers());
        likeness.setVisible(joining.basis() == Joining.Basis.SIMILARITY);
        showOnly(scope.nodes());
    }

    private void showOnly(NodesShown kind) {
        for (Node part : List.of(ofAll, ofStates, ofTargets)) {
            part.setVisible(part == partOf(kind));
        }
    }

    private Node partOf(NodesShown kind) {
        return switch (kind) {
            case STATES_AND_TARGETS -> ofAll;
            case STATES -> ofStates;
            case TARGETS -> ofTargets;
        };
    }

    private List<Segments.Option<TiesShown>> tieOptions() {
        return Segments.Option.of(
                List.of(TiesShown.values()),
                shown -> "filter-ties-" + shown.name().toLowerCase(Locale.ROOT),
                shown -> words.text(FilterText.valueOf("TIES_" + shown.name())));
    }

    private List<Segments.Option<Joining.Basis>> basisOptions() {
        return Segments.Option.of(
                List.of(Joining.Basis.values()),
                basis -> "joined-by-" + basis.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                basis -> words.text("BASIS_", basis));
    }

    private ThresholdSlider likenessSlider() {
        return new ThresholdSlider(
                "least-likeness",
                words.text(LookText.LEAST_LIKENESS),
                new ThresholdSlider.Scale(0, 1, 20, words::share),
                spells(model::joinFromKappa));
    }

    private ThresholdSlider backersSlider() {
        return new ThresholdSlider(
                "least-backers",
                words.text(LookText.LEAST_BACKERS),
                new ThresholdSlider.Scale(1, MOST_BACKERS, 1, words::count),
                spells(value -> model.joinFromBackers((int) Math.round(value))));
    }

    private ThresholdSlider.Listener spells(DoubleConsumer choose) {
        return new ThresholdSlider.Listener() {
            @Override
            public void begin() {
                model.beginSpell();
            }

            @Override
            public void choose(double value) {
                choose.accept(value);
            }
        };
    }
}
