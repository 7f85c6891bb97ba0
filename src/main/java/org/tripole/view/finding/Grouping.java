package org.tripole.view.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;

/** A named group of states, such as a region. */
record Grouping(String name, List<ActorId> states) {

    /** The shown states by what {@code name} says of them, in order of the names. */
    static List<Grouping> of(Evidence evidence, Function<Actor, @Nullable String> name) {
        Map<String, List<ActorId>> groups = new TreeMap<>();
        for (ActorId state : evidence.states()) {
            String group = name.apply(evidence.dataset().actor(state).orElseThrow());
            if (group != null) {
                groups.computeIfAbsent(group, first -> new ArrayList<>()).add(state);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Grouping(group.getKey(), group.getValue()))
                .toList();
    }

    static List<Grouping> regions(Evidence evidence) {
        return of(evidence, actor -> actor.place().region());
    }

    Argument named() {
        return Evidence.group(name, states);
    }
}
