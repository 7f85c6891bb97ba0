package org.tripole.ui.panel.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.ui.panel.Shipped;

class FindModelTest {

    private final Store store = new Store(Shipped.opened());
    private final FindModel model = new FindModel(store, Shipped.WORDS);

    @Test
    void takingTheBestHitSelectsAndRingsIt() {
        model.type("kazakhstan");
        assertThat(model.take()).isTrue();
        Ref kazakhstan = new Ref(Ref.Kind.ACTOR, "KAZ");
        assertThat(store.state().selected()).containsExactly(kazakhstan);
        assertThat(store.state().selection().foundRef()).contains(kazakhstan);
    }

    @Test
    void movingDownTakesTheNextHit() {
        model.type("united");
        model.move(1);
        model.take();
        assertThat(store.state().selected()).containsExactly(new Ref(Ref.Kind.ACTOR, "GBR"));
    }

    @Test
    void movingUpFromTheFirstHitComesToTheLast() {
        model.type("korea");
        model.move(-1);
        assertThat(model.chosenProperty().get()).isEqualTo(model.hitsProperty().get().size() - 1);
    }

    @Test
    void withoutAHitNothingIsTaken() {
        model.type("qqqqq");
        assertThat(model.take()).isFalse();
        assertThat(store.state().selected()).isEmpty();
    }
}
