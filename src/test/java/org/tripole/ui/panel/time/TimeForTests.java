package org.tripole.ui.panel.time;

import java.time.LocalDate;
import org.tripole.app.Pipeline;
import org.tripole.app.Recompute;
import org.tripole.app.Store;
import org.tripole.ui.panel.Shipped;
import org.tripole.work.DirectRunner;

/** The shipped record behind a bottom edge, with everything derived at once. */
final class TimeForTests {

    final Store store = new Store(Shipped.opened());
    final Recompute recompute =
            new Recompute(
                    store,
                    new Pipeline(),
                    new DirectRunner(),
                    failure -> {
                        throw failure;
                    });
    final TimePanelModel model =
            new TimePanelModel(store, recompute.derivedProperty(), Shipped.WORDS);

    /** Everything follows the store. */
    static TimeForTests attached() {
        TimeForTests time = new TimeForTests();
        time.recompute.attach();
        time.model.attach();
        return time;
    }

    LocalDate asOf() {
        return store.state().asOf();
    }

    void type(String date) {
        model.enter(Hand.DAY, date);
    }
}
