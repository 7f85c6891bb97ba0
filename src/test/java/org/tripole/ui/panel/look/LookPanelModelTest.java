package org.tripole.ui.panel.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.ui.panel.Shipped;
import org.tripole.view.ColourBy;
import org.tripole.view.Joining;
import org.tripole.view.LayoutKind;
import org.tripole.view.Placing;
import org.tripole.view.SizeBy;
import org.tripole.view.Viewing;

class LookPanelModelTest {

    private static final Ref KENYA = new Ref(Ref.Kind.ACTOR, "KEN");

    private final Store store = new Store(Shipped.opened());
    private final LookWords words = new LookWords(Shipped.WORDS);
    private final LookPanelModel model = new LookPanelModel(store, words);

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void ringsRunRoundWhatWasSelectedLast() {
        store.dispatch(Change.Select.only(KENYA));
        model.arrange(LayoutKind.RINGS);
        assertThat(placing().chosenCentre()).isEqualTo(Optional.of(KENYA));
        assertThat(model.lookProperty().get().layoutMeans()).contains("In the middle: Kenya.");
    }

    @Test
    void withoutASelectionRingsSayHowToChooseTheirMiddle() {
        model.arrange(LayoutKind.RINGS);
        assertThat(placing().chosenCentre()).isEmpty();
        assertThat(model.lookProperty().get().layoutMeans())
                .contains("In the middle: what has most ties.")
                .contains("Select a state");
    }

    @Test
    void anotherSelectionIsOfferedAsTheMiddleAndTheOneThereIsNot() {
        model.arrange(LayoutKind.RINGS);
        store.dispatch(Change.Select.only(KENYA));
        assertThat(model.lookProperty().get().centreOffer()).isEqualTo("Put Kenya in the middle");
        model.centreOnSelection();
        assertThat(model.lookProperty().get().centreOffer()).isEmpty();
    }

    @Test
    void otherLayoutsHaveNoMiddle() {
        store.dispatch(Change.Select.only(KENYA));
        model.arrange(LayoutKind.RINGS);
        model.arrange(LayoutKind.COLUMNS);
        assertThat(placing().chosenCentre()).isEmpty();
    }

    @Test
    void oneSpellOfTheSliderIsOneStepToUndo() {
        model.beginSpell();
        model.joinFromKappa(0.7);
        model.joinFromKappa(0.75);
        model.joinFromKappa(0.8);
        assertThat(store.historyProperty().get().size()).isEqualTo(1);
        store.undo();
        assertThat(joining().likeness()).isEqualTo(Joining.OPENING.likeness());
    }

    @Test
    void anotherSpellIsAnotherStep() {
        model.beginSpell();
        model.joinFromBackers(20);
        model.beginSpell();
        model.joinFromBackers(30);
        store.undo();
        assertThat(joining().backers()).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(SizeBy.class)
    void everySizeHasANameAndOneSentenceOnWhatItMeans(SizeBy size) {
        assertThat(words.name(size)).isNotBlank();
        assertThat(words.meaning(size)).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(ColourBy.class)
    void everyColourHasANameAndOneSentenceOnWhatItMeans(ColourBy colour) {
        assertThat(words.name(colour)).isNotBlank();
        assertThat(words.meaning(colour)).endsWith(".").doesNotContain("{");
    }

    private Placing placing() {
        return viewing().placing();
    }

    private Joining joining() {
        return viewing().scope().joining();
    }

    private Viewing viewing() {
        return store.state().viewing();
    }
}
