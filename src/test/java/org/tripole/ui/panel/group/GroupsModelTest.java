package org.tripole.ui.panel.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.ui.panel.Shipped;
import org.tripole.ui.panel.WaitingRunner;
import org.tripole.view.ColourBy;

class GroupsModelTest {

    private final Store store = new Store(Shipped.opened());
    private final WaitingRunner runner = new WaitingRunner();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final GroupsModel model =
            new GroupsModel(
                    new GroupsModel.Inputs(store, Shipped.derived(), runner, failures::add));

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void nothingIsSearchedUntilSomebodyAsks() {
        assertThat(runner.count()).isZero();
        assertThat(answer()).isInstanceOf(GroupsAnswer.NotAsked.class);
    }

    @Test
    void coloursByGroupAskOnce() {
        store.dispatch(new ViewingChange.ColourStates(ColourBy.GROUP));
        assertThat(answer()).isInstanceOf(GroupsAnswer.Working.class);
        runner.finish();
        assertThat(answer()).isInstanceOf(GroupsAnswer.Known.class);
        assertThat(runner.count()).isEqualTo(1);
    }

    @Test
    void aCancelledSearchStaysCancelledUntilItIsAskedForAgain() {
        store.dispatch(new ViewingChange.ColourStates(ColourBy.GROUP));
        model.cancel();
        runner.finish();
        assertThat(answer()).isInstanceOf(GroupsAnswer.NotAsked.class);
        model.find();
        runner.finish();
        assertThat(answer()).isInstanceOf(GroupsAnswer.Known.class);
    }

    @Test
    void aFailureIsToldAndMayBeTriedAgain() {
        model.find();
        runner.fail();
        assertThat(answer()).isInstanceOf(GroupsAnswer.Failed.class);
        assertThat(failures).hasSize(1);
    }

    @Test
    void groupsSayHowSteadyTheyAreAndHowTheyLineUp() {
        model.find();
        runner.finish();
        GroupsAnswer.Known known = (GroupsAnswer.Known) answer();
        GroupWords words = new GroupWords(Shipped.DATASET, Shipped.WORDS);
        GroupLine second = words.lines(known.groups()).get(1);
        assertThat(second.title()).isEqualTo("Group 2");
        assertThat(second.figure()).isEqualTo("59 states");
        assertThat(second.detail())
                .isEqualTo(
                        "A pair stays together in 88 % of 50 runs.\n"
                                + "Labels: Between UN-centric and alliance-led (22), Leaning"
                                + " alliance-led (19), Aligned with alliance-led (10), others (8)");
        assertThat(words.agreement(known.groups())).startsWith("Adjusted Rand 0.");
    }

    private GroupsAnswer answer() {
        return model.answerProperty().get();
    }
}
