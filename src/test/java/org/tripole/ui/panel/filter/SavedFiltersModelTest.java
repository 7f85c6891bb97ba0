package org.tripole.ui.panel.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.text.ChangeText;
import org.tripole.ui.panel.ShelfForTests;
import org.tripole.ui.panel.Shipped;

class SavedFiltersModelTest {

    private static final Filter AFRICA = Filter.standard().withRegions(Set.of("Africa"));
    private static final Filter ASIA = Filter.standard().withRegions(Set.of("Asia"));

    private final Store store = new Store(Shipped.opened());
    private final ShelfForTests<NamedFilters> shelf = new ShelfForTests<>(NamedFilters.NONE);
    private final SavedFiltersModel model = new SavedFiltersModel(store, shelf, Shipped.WORDS);

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void nothingIsSavedWhileNoFilterIsOn() {
        assertThat(model.mayBeSaved("Africa")).isFalse();
        assertThat(model.consequence("Africa"))
                .isEqualTo("No filter is on, so there is nothing to save.");
    }

    @Test
    void thePresentFilterIsSavedUnderItsNameWithoutSpaceAround() {
        filter(AFRICA);
        model.save("  South ");
        assertThat(shelf.now().all()).containsExactly(new NamedFilter("South", AFRICA));
        assertThat(model.rowsProperty().get()).containsExactly(new SavedRow("South", true));
    }

    @Test
    void savingUnderANameThatIsThereReplacesAndSaysSoBefore() {
        shelve("South", ASIA);
        filter(AFRICA);
        assertThat(model.replaces("south")).isTrue();
        assertThat(model.consequence("south")).contains("South").contains("replaced");
        model.save("south");
        assertThat(shelf.now().all()).containsExactly(new NamedFilter("south", AFRICA));
    }

    @Test
    void aNameThatIsTooLongIsRefusedWithItsLength() {
        filter(AFRICA);
        assertThat(model.mayBeSaved("x".repeat(60))).isTrue();
        assertThat(model.mayBeSaved("x".repeat(61))).isFalse();
        assertThat(model.consequence("x".repeat(61)))
                .isEqualTo("A name has at most 60 letters; this one has 61.");
    }

    @Test
    void aFullShelfAsksToDeleteFirst() {
        NamedFilters full = NamedFilters.NONE;
        for (int i = 0; i < NamedFilters.MOST; i++) {
            full = full.with(new NamedFilter("F" + i, ASIA));
        }
        shelf.keep(full);
        filter(AFRICA);
        assertThat(model.mayBeSaved("one more")).isFalse();
        assertThat(model.consequence("one more")).contains("100").contains("Delete one");
        assertThat(model.mayBeSaved("f7")).isTrue();
    }

    @Test
    void applyingIsAStepThatUndoNamesAndTakesBack() {
        shelve("South", AFRICA);
        model.apply("South");
        assertThat(store.state().filter()).isEqualTo(AFRICA);
        assertThat(store.historyProperty().get().undoName()).hasValue(ChangeText.APPLY_FILTER);
        store.undo();
        assertThat(store.state().filter()).isEqualTo(Filter.standard());
        assertThat(shelf.told()).isEmpty();
    }

    @Test
    void whatTheDataDoNotHaveIsLeftOutAndTold() {
        Backable lost = new Backable.One(new TargetId("lost-pact"));
        shelve(
                "Old",
                AFRICA.withHiddenActors(Set.of(new ActorId("QQQ"), new ActorId("KEN")))
                        .withBacking(Backing.ofAll(List.of(lost))));
        model.apply("Old");
        assertThat(store.state().filter())
                .isEqualTo(AFRICA.withHiddenActors(Set.of(new ActorId("KEN"))));
        assertThat(shelf.told())
                .containsExactly(
                        "\u201cOld\u201d is on without what the open data do not have:"
                                + " QQQ and lost-pact.");
    }

    @Test
    void aFilterIsRenamedButNotToTheNameOfAnother() {
        shelve("South", AFRICA);
        shelve("East", ASIA);
        assertThat(model.rename("South", "EAST")).contains("EAST");
        assertThat(model.rename("South", "south")).isEmpty();
        assertThat(model.rename("south", " Africa ")).isEmpty();
        assertThat(model.names()).containsExactly("Africa", "East");
    }

    @Test
    void anEmptyNameLeavesTheOldOne() {
        shelve("South", AFRICA);
        assertThat(model.rename("South", "  ")).isEmpty();
        assertThat(model.names()).containsExactly("South");
    }

    @Test
    void aDeletedFilterStaysOnAndCanBeBroughtBack() {
        shelve("South", AFRICA);
        model.apply("South");
        model.delete("South");
        assertThat(model.names()).isEmpty();
        assertThat(store.state().filter()).isEqualTo(AFRICA);
        shelf.takeOffer();
        assertThat(shelf.now().all()).containsExactly(new NamedFilter("South", AFRICA));
    }

    @Test
    void theRowsSayWhichFilterIsOn() {
        shelve("South", AFRICA);
        shelve("East", ASIA);
        filter(ASIA);
        assertThat(model.rowsProperty().get())
                .containsExactly(new SavedRow("East", true), new SavedRow("South", false));
        store.undo();
        assertThat(model.rowsProperty().get()).noneMatch(SavedRow::isInUse);
    }

    private void shelve(String name, Filter filter) {
        shelf.keep(shelf.now().with(new NamedFilter(name, filter)));
    }

    private void filter(Filter filter) {
        store.dispatch(new Change.SetFilter(filter));
    }
}
