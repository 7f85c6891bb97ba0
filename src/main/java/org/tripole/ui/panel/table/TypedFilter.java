package org.tripole.ui.panel.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.domain.ActorId;
import org.tripole.ui.panel.find.Spelling;

/**
 * Keeps the states of which name, code, label or region has what is typed.
 *
 * @param asked words in plain spelling, each of which must be somewhere
 */
record TypedFilter(StateFacts facts, List<String> asked) {

    private static final List<StateColumn> READ =
            Stream.of(Told.STATE, Told.CODE, Told.LABEL, Told.REGION, Told.SUBREGION)
                    .map(told -> new StateColumn(told, 0))
                    .toList();

    TypedFilter {
        asked = List.copyOf(asked);
    }

    /** Whether a state is kept. */
    boolean passes(ActorId id) {
        String told =
                READ.stream()
                        .map(column -> facts.value(id, column))
                        .filter(Value::isKnown)
                        .map(value -> Spelling.plain(value.shown()))
                        .collect(Collectors.joining("\n"));
        return asked.stream().allMatch(told::contains);
    }
}
