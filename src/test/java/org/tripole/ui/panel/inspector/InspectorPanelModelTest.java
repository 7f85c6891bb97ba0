package org.tripole.ui.panel.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.app.Change;
import org.tripole.app.DoubtAnswer;
import org.tripole.app.Selection;
import org.tripole.draw.Ref;

class InspectorPanelModelTest {

    private final InspectorForTests inspector = new InspectorForTests();
    private final InspectorPanelModel model = inspector.model;

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void withNothingSelectedItShowsTheOverview() {
        assertThat(inspector.title()).isEqualTo("Who backs which approach to governing AI");
    }

    @Test
    void aSelectionMadeAnywhereBringsItsPage() {
        inspector.select(Ref.Kind.ACTOR, "IND");
        assertThat(inspector.title()).isEqualTo("India");
    }

    @Test
    void openingARowSelectsWhatItNamesForTheWholeWindow() {
        model.open(new Ref(Ref.Kind.TARGET, "waico"));
        assertThat(inspector.store.state().selected())
                .containsExactly(new Ref(Ref.Kind.TARGET, "waico"));
    }

    @Test
    void theWayBackLeadsThroughThePagesShownBefore() {
        inspector.select(Ref.Kind.ACTOR, "KAZ");
        model.open(new Ref(Ref.Kind.TARGET, "waico"));
        model.open(new Ref(Ref.Kind.SOURCE, "geopoliticsai"));
        assertThat(model.backText()).isEqualTo("\u2190 Back to World AI Cooperation Organization");

        model.back();
        assertThat(inspector.title()).isEqualTo("World AI Cooperation Organization");
        assertThat(model.backText()).isEqualTo("\u2190 Back to Kazakhstan");

        model.back();
        assertThat(inspector.title()).isEqualTo("Kazakhstan");
        assertThat(model.backText()).isEmpty();
    }

    @Test
    void openingTheEarlierPageByARowIsGoingBack() {
        inspector.select(Ref.Kind.ACTOR, "KAZ");
        model.open(new Ref(Ref.Kind.TARGET, "waico"));
        model.open(new Ref(Ref.Kind.ACTOR, "KAZ"));
        assertThat(model.backText()).isEmpty();
    }

    @Test
    void clearingTheSelectionEndsTheWayBack() {
        inspector.select(Ref.Kind.ACTOR, "KAZ");
        model.open(new Ref(Ref.Kind.TARGET, "waico"));
        inspector.store.dispatch(new Change.Select(Selection.NONE));
        assertThat(model.backText()).isEmpty();
    }

    @Test
    void untilTheDrawsAreMadeTheStatesPageSaysThatTheyAreUnderWay() {
        inspector.select(Ref.Kind.ACTOR, "IND");
        assertThat(working()).containsExactly(Block.Work.DRAWS);
        assertThat(model.drawsDoneProperty().get()).isEqualTo(0.25);
    }

    @Test
    void moreDrawsMoveTheProgressAndLeaveThePageAlone() {
        inspector.select(Ref.Kind.ACTOR, "IND");
        Page before = model.pageProperty().get();
        inspector.doubt.set(new DoubtAnswer.Counting(0.5));
        assertThat(model.pageProperty().get()).isSameAs(before);
        assertThat(model.drawsDoneProperty().get()).isEqualTo(0.5);
    }

    @Test
    void aDetachedModelNoLongerFollows() {
        model.detach();
        inspector.select(Ref.Kind.ACTOR, "IND");
        assertThat(inspector.title()).isEqualTo("Who backs which approach to governing AI");
    }

    private List<Block.Work> working() {
        return model.pageProperty().get().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Working.class::isInstance)
                .map(block -> ((Block.Working) block).work())
                .toList();
    }
}
