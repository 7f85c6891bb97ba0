package org.tripole.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.text.CommandText;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;
import org.tripole.ui.command.Condition;

/** The day that the picture is compared with: some by name, any other typed. */
final class CompareActions {

    private final Store store;

    private CompareActions(Store store) {
        this.store = store;
    }

    /**
     * All days by name, typing one, and none.
     *
     * @param typeDay puts the cursor into the date
     */
    static ActionGroup of(Store store, Runnable typeDay) {
        CompareActions acts = new CompareActions(store);
        return new ActionGroup(
                CommandText.GROUP_TIME,
                List.of(
                        acts.day(CommandText.COMPARE_YEAR, day -> day.minusYears(1)),
                        acts.day(CommandText.COMPARE_MONTH, day -> day.minusMonths(1)),
                        acts.day(CommandText.COMPARE_NEW_YEAR, CompareActions::newYear),
                        Action.of(CommandText.COMPARE_DAY, Feather.CALENDAR, typeDay)
                                .when(Condition.OPEN),
                        Action.of(
                                        CommandText.COMPARE_NONE,
                                        Feather.CLOCK,
                                        () -> acts.compareWith(null))
                                .when(Condition.COMPARING)));
    }

    /** On a first of January, that of the year before. */
    private static LocalDate newYear(LocalDate day) {
        return day.minusDays(1).withDayOfYear(1);
    }

    private Action day(CommandText name, UnaryOperator<LocalDate> earlier) {
        return Action.of(
                        name, Feather.CLOCK, () -> compareWith(earlier.apply(store.state().asOf())))
                .when(Condition.OPEN);
    }

    private void compareWith(@Nullable LocalDate day) {
        store.dispatch(new Change.CompareWith(day));
    }
}
