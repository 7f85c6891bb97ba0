package org.tripole.view.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;

/** The sources of the listed acts, numbered in the order in which they are cited first. */
final class Citations {

    private final Dataset dataset;
    private final int mostAnAct;
    private final Map<SourceId, Integer> numbers = new LinkedHashMap<>();

    /** Cites so many sources of an act, and says how many more there are. */
    Citations(Dataset dataset, int mostAnAct) {
        this.dataset = dataset;
        this.mostAnAct = mostAnAct;
    }

    /** Cites the first sources of an act: "1, 4", "2, 3, 5 + 7". */
    String cite(List<SourceId> sources) {
        List<SourceId> known =
                sources.stream().filter(id -> dataset.source(id).isPresent()).toList();
        String cited =
                known.stream()
                        .limit(mostAnAct)
                        .map(id -> Integer.toString(number(id)))
                        .collect(Collectors.joining(", "));
        int more = known.size() - mostAnAct;
        return more > 0 ? cited + " + " + more : cited;
    }

    /** The sources cited so far, in the order of their numbers from 1. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        numbers.keySet().forEach(id -> dataset.source(id).ifPresent(sources::add));
        return sources;
    }

    private int number(SourceId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            number = numbers.size() + 1;
            numbers.put(id, number);
        }
        return number;
    }
}
