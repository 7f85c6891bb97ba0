package org.tripole.app.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.app.AppState;
import org.tripole.app.Selection;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.graph.LabelKind;
import org.tripole.graph.NamedPole;
import org.tripole.graph.StandingFilter;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.score.Weights;
import org.tripole.view.Focus;
import org.tripole.view.Route;

class FittingTest {

    private static final Dataset GOLDEN = GoldenRecord.read();
    private static final Ref THERE = new Ref(Ref.Kind.ACTOR, "XBB");
    private static final Ref LOST = new Ref(Ref.Kind.ACTOR, "QQQ");
    private static final TargetId LOST_TARGET = new TargetId("lost");

    @Test
    void aViewOfTheSameDataIsTheStateThatItWasTakenFrom() {
        AppState state = narrowed(THERE);

        Reopened reopened = Fitting.fit(GoldenRecord.figure(state).carried(), GOLDEN);

        AppState back = reopened.change().applyTo(GoldenRecord.opened(GOLDEN));
        assertThat(back).isEqualTo(state);
        assertThat(reopened.leftOut()).isEmpty();
    }

    @Test
    void whatTheDataDoNotHaveIsLeftOutOfEveryPartAndNoted() {
        SavedPicture sound = GoldenRecord.picture(GOLDEN);
        SavedView lost = SavedView.of(withLostParts(), Plate.on(Sheet.SLIDE));

        Reopened reopened = Fitting.fit(new SavedPicture(lost, sound.basis()), GOLDEN);

        AppState back = reopened.change().applyTo(GoldenRecord.opened(GOLDEN));
        assertThat(back).isEqualTo(narrowed(THERE));
        assertThat(reopened.leftOut()).containsExactly("Atlantis", "QQQ", "lost");
    }

    @Test
    void ofAFilterOnlyWhatTheDataHaveIsLeft() {
        NamedPole none = new NamedPole.None();
        StandingFilter asked =
                new StandingFilter(
                        Set.of(Verdicts.label(StandingKind.THIN), new LabelKind("torn")),
                        Set.of(none, new NamedPole.Of(new ApproachId("moon"))),
                        Set.of());
        Filter filter =
                Filter.standard()
                        .withHiddenActors(Set.of(new ActorId("QQQ"), new ActorId("XBB")))
                        .withStanding(asked);

        FittedFilter fitted = Fitting.fit(filter, GOLDEN);

        assertThat(fitted.leftOut()).containsExactly("QQQ", "torn", "moon");
        assertThat(fitted.filter().actors().hidden()).containsExactly(new ActorId("XBB"));
        assertThat(fitted.filter().standing())
                .isEqualTo(
                        StandingFilter.ANY
                                .withLabels(Set.of(Verdicts.label(StandingKind.THIN)))
                                .withPoles(Set.of(none)));
    }

    @Test
    void aPictureOfAllThatWasOnRecordIsOneOfAllThatIsOnRecordNow() {
        LocalDate later = GOLDEN.facts().asOf().plusMonths(3);
        Dataset next = GoldenRecord.asOf(GOLDEN, later);

        Reopened reopened = Fitting.fit(GoldenRecord.picture(GOLDEN), next);

        assertThat(reopened.view().question().asOf()).isEqualTo(later);
    }

    @Test
    void aDayThatWasChosenStays() {
        LocalDate chosen = GOLDEN.facts().asOf().minusMonths(3);
        AppState state = GoldenRecord.opened(GOLDEN);
        AppState earlier = state.withQuestion(state.question().withAsOf(chosen));
        Dataset next = GoldenRecord.asOf(GOLDEN, GOLDEN.facts().asOf().plusMonths(3));

        Reopened reopened = Fitting.fit(GoldenRecord.figure(earlier).carried(), next);

        assertThat(reopened.view().question().asOf()).isEqualTo(chosen);
    }

    @Test
    void aSelectedTieIsFoundAgainWhereTheRecordNowHasIt() {
        Tie tie = GOLDEN.ties().get(3);
        AppState selected =
                GoldenRecord.opened(GOLDEN).withSelection(Selection.of(ref(tie.ordinal())));
        SavedPicture picture = GoldenRecord.figure(selected).carried();
        Dataset shorter =
                GoldenRecord.with(
                        GOLDEN,
                        ties -> {
                            ties.remove(0);
                            return ties;
                        });

        assertThat(Fitting.fit(picture, shorter).view().selection().refs()).containsExactly(ref(2));

        Dataset without =
                GoldenRecord.with(
                        GOLDEN,
                        ties -> {
                            ties.remove(3);
                            return ties;
                        });
        Reopened reopened = Fitting.fit(picture, without);
        assertThat(reopened.view().selection().refs()).isEmpty();
        assertThat(reopened.leftOut()).containsExactly(tie.actor() + "|" + tie.target() + "|0");
    }

    private static Ref ref(int ordinal) {
        return new Ref(Ref.Kind.TIE, Integer.toString(ordinal));
    }

    private static AppState narrowed(Ref... refs) {
        AppState state = GoldenRecord.opened(GOLDEN);
        var viewing = state.viewing();
        var hidden = Set.of(refs);
        return state.withViewing(
                        viewing.withScope(
                                        viewing.scope()
                                                .withFocus(new Focus(hidden, 2))
                                                .withHidden(hidden))
                                .withPlacing(
                                        viewing.placing()
                                                .withPins(Map.of(THERE, new Point(0.2, 0.3)))))
                .withSelection(new Selection(hidden, null));
    }

    private static AppState withLostParts() {
        AppState state = narrowed(THERE, LOST);
        var question = state.question();
        var filter =
                question.filter()
                        .withRegions(Set.of("Atlantis"))
                        .withActors(
                                question.filter()
                                        .actors()
                                        .withRegions(Set.of("Atlantis"))
                                        .withHidden(Set.of(new ActorId("QQQ"))))
                        .withBacking(Backing.ofAll(List.of(new Backable.One(LOST_TARGET))));
        var viewing = state.viewing();
        return state.withQuestion(
                        question.withFilter(filter)
                                .withWeights(
                                        Weights.standard()
                                                .withAffinity(LOST_TARGET, List.of(0.1, 0.2, 0.3))))
                .withViewing(
                        viewing.withScope(viewing.scope().withRoute(new Route(THERE, LOST)))
                                .withPlacing(viewing.placing().withCentre(LOST)));
    }
}
