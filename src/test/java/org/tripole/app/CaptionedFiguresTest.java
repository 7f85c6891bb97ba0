package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.draw.Label;
import org.tripole.export.BundledFont;
import org.tripole.graph.Filter;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.Caption;
import org.tripole.view.ColourBy;
import org.tripole.view.Encoding;
import org.tripole.view.Frame;
import org.tripole.view.Joining;
import org.tripole.view.Look;
import org.tripole.view.NetworkView;
import org.tripole.view.NodesShown;
import org.tripole.view.Palettes;
import org.tripole.view.Refs;
import org.tripole.view.Route;
import org.tripole.view.Scope;
import org.tripole.work.Progress;

/** What captions say of figures of the shipped data is what is drawn. */
class CaptionedFiguresTest {

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final Pipeline pipeline = new Pipeline();

    @Test
    void aFigureOfTargetsAloneSpeaksOfNoState() {
        Derived figure = figure(scope -> scope.withNodes(NodesShown.TARGETS));
        Caption caption = new Caption(figure.scene(), ENGLISH);
        int targets = figure.scene().drawn().targets().size();

        assertThat(caption.title())
                .isEqualTo(targets + " institutions and initiatives, joined by shared backers");
        assertThat(caption.altText())
                .contains("institutions and", "initiatives are drawn, no state", "pairs are joined")
                .doesNotContain("states shown", "stand near", "thin evidence");
        assertThat(figure.scene().titles(ENGLISH, null)).hasSize(1);
    }

    @Test
    void aFigureOfAPathTellsItAndNamesItsEnds() {
        Derived figure = figure(scope -> scope.withRoute(route("CHL", "OMN")));
        Caption caption = new Caption(figure.scene(), ENGLISH);

        assertThat(caption.title())
                .matches("Chile and Oman are tied through \\d+ initiatives and institutions");
        assertThat(caption.subtitle())
                .startsWith("Through ")
                .contains("shortest paths through acts of support on AI, as of 21 November 2026");
        assertThat(caption.altText())
                .contains("with the shortest paths between Chile and Oman drawn")
                .doesNotContain("than near any other approach");
        assertThat(names(figure)).contains("Chile", "Oman");
    }

    @Test
    void whereNoPathIsDrawnItSaysWhy() {
        Derived figure = figure(scope -> scope.withRoute(route("VCT", "OMN")));
        Caption caption = new Caption(figure.scene(), ENGLISH);
        AppState hiding = state(scope -> scope.withRoute(route("CHL", "OMN")));
        Derived hidden =
                derived(
                        hiding.withQuestion(
                                hiding.question()
                                        .withFilter(
                                                Filter.standard()
                                                        .withHiddenActors(
                                                                Set.of(new ActorId("OMN"))))));

        assertThat(caption.title()).doesNotContain("near");
        assertThat(new Caption(hidden.scene(), ENGLISH).title())
                .isEqualTo("No path drawn: the filters hide Oman");
        assertThat(new Caption(hidden.scene(), ENGLISH).subtitle()).contains("none is drawn");
    }

    @Test
    void whereStatesAreAloneNoPathIsTold() {
        Derived figure =
                figure(scope -> scope.withRoute(route("CHL", "OMN")).withNodes(NodesShown.STATES));

        assertThat(new Caption(figure.scene(), ENGLISH).title()).doesNotContain("tied");
    }

    @Test
    void statesAloneAreSaidToBeJoinedAsTheyAre() {
        Joining joining = Joining.OPENING.withLikeness(0.8);
        Derived alike = figure(scope -> scope.withNodes(NodesShown.STATES).withJoining(joining));
        Derived together =
                figure(
                        scope ->
                                scope.withNodes(NodesShown.STATES)
                                        .withJoining(
                                                joining.withBasis(Joining.Basis.CO_MEMBERSHIP)));

        assertThat(new Caption(alike.scene(), ENGLISH).subtitle()).contains("kappa 0.80 or more");
        assertThat(new Caption(together.scene(), ENGLISH).subtitle())
                .contains("than chance gives")
                .doesNotContain("kappa");
    }

    @Test
    void groupsAsColoursAreSaidToBeFoundWithTheirStability() {
        AppState opening = state(scope -> scope);
        Encoding byGroup = opening.viewing().encoding().withColour(ColourBy.GROUP);
        Derived figure = derived(opening.withViewing(opening.viewing().withEncoding(byGroup)));
        Caption caption = new Caption(figure.scene(), ENGLISH);
        int groups = figure.scene().analysis().communities().size();

        assertThat(caption.title()).isEqualTo("States that act alike form " + groups + " groups");
        assertThat(caption.subtitle())
                .containsPattern("stays together in \\d+ to \\d+ % of 50 runs");
    }

    private static Route route(String from, String to) {
        return new Route(Refs.of(new ActorId(from)), Refs.of(new ActorId(to)));
    }

    /** The names that the figure has on a slide. */
    private static List<String> names(Derived figure) {
        Frame frame = new Frame(1920, 1080, Camera.whole(figure.scene().aspect()), 1);
        Look look = new Look(Palettes.light(), BundledFont.load(), ENGLISH);
        return new NetworkView(figure.scene(), frame, look)
                .picture().layers().stream()
                        .filter(layer -> layer.name().equals("names"))
                        .flatMap(layer -> layer.marks().stream())
                        .filter(Label.class::isInstance)
                        .map(mark -> ((Label) mark).text().words())
                        .toList();
    }

    private Derived figure(UnaryOperator<Scope> scope) {
        return derived(state(scope));
    }

    private Derived derived(AppState state) {
        return pipeline.derive(state, Progress.NONE);
    }

    private static AppState state(UnaryOperator<Scope> scope) {
        AppState opening =
                AppState.opening(
                        new OpenData(Path.of(""), Shipped.dataset(), List.of()),
                        Appearance.STANDARD);
        return opening.withViewing(
                opening.viewing().withScope(scope.apply(opening.viewing().scope())));
    }
}
