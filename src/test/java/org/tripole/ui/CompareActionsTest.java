package org.tripole.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.text.CommandText;
import org.tripole.ui.command.Action;
import org.tripole.ui.panel.Shipped;

class CompareActionsTest {

    private final Store store = new Store(Shipped.opened());
    private final AtomicInteger typed = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({
        "COMPARE_YEAR, 2026-11-21, 2025-11-21",
        "COMPARE_YEAR, 2024-02-29, 2023-02-28",
        "COMPARE_MONTH, 2026-11-21, 2026-10-21",
        "COMPARE_NEW_YEAR, 2026-11-21, 2026-01-01",
        "COMPARE_NEW_YEAR, 2026-01-01, 2025-01-01"
    })
    void aDayByNameIsSeenFromTheDayShown(CommandText name, LocalDate asOf, LocalDate compared) {
        store.dispatch(new Change.AsOf(asOf));
        act(name);

        assertThat(compared()).isEqualTo(compared);
    }

    @Test
    void anyOtherDayIsTypedAndNothingIsComparedBefore() {
        act(CommandText.COMPARE_DAY);

        assertThat(typed).hasValue(1);
        assertThat(compared()).isNull();
    }

    @Test
    void comparingEndsByNameAndOnlyWhileTwoDaysAreCompared() {
        assertThat(action(CommandText.COMPARE_NONE).when().holds(store)).isFalse();
        act(CommandText.COMPARE_MONTH);
        assertThat(action(CommandText.COMPARE_NONE).when().holds(store)).isTrue();
        act(CommandText.COMPARE_NONE);

        assertThat(compared()).isNull();
    }

    private @Nullable LocalDate compared() {
        return store.state().question().comparedDay();
    }

    private void act(CommandText name) {
        action(name).act().run();
    }

    private Action action(CommandText name) {
        return CompareActions.of(store, typed::incrementAndGet).actions().stream()
                .filter(action -> action.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
