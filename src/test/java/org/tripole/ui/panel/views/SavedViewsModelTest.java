package org.tripole.ui.panel.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.app.saved.Basis;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.NamedViews;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.SavedView;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SomeViews;
import org.tripole.draw.Ref;
import org.tripole.ui.panel.ShelfForTests;
import org.tripole.ui.panel.Shipped;

class SavedViewsModelTest {

    private final Store store = new Store(Shipped.opened());
    private final ShelfForTests<NamedViews> shelf = new ShelfForTests<>(NamedViews.NONE);
    private final HandsForTests hands = new HandsForTests();
    private final SavedViewsModel model = new SavedViewsModel(store, shelf, hands, Shipped.WORDS);

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void thePresentViewIsSavedUnderTheNameProposedForIt() {
        hands.present = Optional.of(SomeViews.named("Most states lean", 3));
        assertThat(model.save()).contains("Most states lean");
        assertThat(model.all()).containsExactly(SomeViews.named("Most states lean", 3));
    }

    @Test
    void aNameThatIsTakenIsNumberedAndALongOneCutBehindAWord() {
        save("Most states lean", 1);
        save("most states lean", 2);
        save("Most states lean", 3);
        save("More states stand near Alliance-led than near any other way", 4);
        save("More states stand near Alliance-led than near any other way", 5);
        assertThat(names())
                .containsExactly(
                        "Most states lean",
                        "most states lean 2",
                        "Most states lean 3",
                        "More states stand near Alliance-led than near any other way",
                        "More states stand near Alliance-led than near any other\u2026 2");
    }

    @Test
    void aViewThatIsSavedAlreadyStaysTheOnlyOne() {
        save("First", 1);
        save("Second", 2);
        hands.present = Optional.of(SomeViews.named("Other words", 1));
        assertThat(model.save()).contains("First");
        assertThat(names()).containsExactly("First", "Second");
    }

    @Test
    void nothingIsSavedWhileNothingIsShownOrTheShelfIsFull() {
        assertThat(model.save()).isEmpty();
        NamedViews full = NamedViews.NONE;
        for (int i = 0; i < NamedViews.MOST; i++) {
            full = full.with(SomeViews.named("view " + i, 1));
        }
        shelf.keep(full);
        hands.present = Optional.of(SomeViews.named("Another", 2));
        assertThat(model.save()).isEmpty();
        assertThat(shelf.told())
                .containsExactly(
                        "There are 200 saved views, which is as many as are kept. Delete one"
                                + " first.");
    }

    @Test
    void aNewNameIsTakenWithoutSpaceAroundUnlessAnotherViewHasIt() {
        shelf.keep(SomeViews.named("one", "two"));
        assertThat(model.rename("one", " First ")).isEmpty();
        assertThat(model.rename("first", "FIRST")).isEmpty();
        assertThat(model.rename("two", "first"))
                .isEqualTo("Another view is called \u201cfirst\u201d.");
        assertThat(model.rename("two", "a".repeat(61)))
                .isEqualTo("A name has at most 60 letters; this one has 61.");
        assertThat(model.rename("two", "  ")).isEmpty();
        assertThat(names()).containsExactly("FIRST", "two");
    }

    @Test
    void aReplacedViewKeepsItsNameAndPlaceAndComesBack() {
        shelf.keep(SomeViews.named("one", "two"));
        NamedViews before = shelf.now();
        hands.present = Optional.of(SomeViews.named("Another", 9));

        model.replace("one");
        assertThat(model.all().get(0)).isEqualTo(SomeViews.named("one", 9));
        assertThat(shelf.told())
                .containsExactly("\u201cone\u201d is now the present view. Bring it back");

        shelf.takeOffer();
        assertThat(shelf.now()).isEqualTo(before);
    }

    @Test
    void aDeletedViewComesBackToItsPlaceUnlessItsNameIsTakenMeanwhile() {
        shelf.keep(SomeViews.named("one", "two", "three"));
        model.delete("two");
        assertThat(names()).containsExactly("one", "three");
        shelf.takeOffer();
        assertThat(names()).containsExactly("one", "two", "three");

        model.delete("two");
        save("Two", 8);
        shelf.takeOffer();
        assertThat(names()).containsExactly("one", "three", "Two");
    }

    @Test
    void theViewThatIsShownIsKnownWhateverIsSelected() {
        shelf.keep(SomeViews.named("one").with(new NamedView("Start", shown())));
        assertThat(model.placeShown()).contains(1);
        store.dispatch(Change.Select.only(new Ref(Ref.Kind.ACTOR, "IND")));
        assertThat(model.rowsProperty().get())
                .containsExactly(new ViewRow("one", false, 1, 2), new ViewRow("Start", true, 2, 2));

        store.dispatch(new Change.AsOf(store.state().asOf().minusYears(1)));
        assertThat(model.placeShown()).isEmpty();
        assertThat(model.rowsProperty().get()).noneMatch(ViewRow::isShown);
    }

    @Test
    void aViewIsOpenedByItsName() {
        shelf.keep(SomeViews.named("one", "two"));
        model.open("two");
        assertThat(hands.opened).containsExactly(SomeViews.named("two", 2));
    }

    private List<String> names() {
        return shelf.now().all().stream().map(NamedView::name).toList();
    }

    private SavedPicture shown() {
        SavedView view = SavedView.of(store.state(), Plate.on(Sheet.SLIDE));
        return new SavedPicture(view, Basis.of(Shipped.derived(store.state())));
    }

    private void save(String name, int day) {
        hands.present = Optional.of(SomeViews.named(name, day));
        model.save();
    }
}
