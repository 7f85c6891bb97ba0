package org.tripole.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tripole.graph.Filter;
import org.tripole.text.ChangeText;

/** The part of a filter that one step changes, and what such a step is called. */
enum FilterStep {
    REGION(ChangeText.FILTER_REGION, filter -> filter.actors().regions()),
    REGIONAL_GROUP(ChangeText.FILTER_REGIONAL_GROUP, filter -> filter.actors().regionalGroups()),
    INCOME(ChangeText.FILTER_INCOME, filter -> filter.actors().incomeGroups()),
    POPULATION(ChangeText.FILTER_POPULATION, filter -> filter.actors().population()),
    HIDDEN(ChangeText.FILTER_HIDDEN, filter -> filter.actors().hidden()),
    SCOPE(ChangeText.FILTER_SCOPE, filter -> filter.targets().aboutAiOnly()),
    KIND(ChangeText.FILTER_KIND, filter -> filter.targets().kinds()),
    EVIDENCE(ChangeText.FILTER_EVIDENCE, filter -> filter.ties().qualities()),
    RELATION(ChangeText.FILTER_RELATION, filter -> filter.ties().relations()),
    SOURCE(ChangeText.FILTER_SOURCE, filter -> filter.ties().sources()),
    PERIOD(ChangeText.FILTER_PERIOD, filter -> filter.ties().period()),
    BACKING(ChangeText.FILTER_BACKING, Filter::backing),
    LABEL(ChangeText.FILTER_LABEL, filter -> filter.standing().labels()),
    APPROACH(ChangeText.FILTER_APPROACH, filter -> filter.standing().poles()),
    CONFIDENCE(ChangeText.FILTER_CONFIDENCE, filter -> filter.standing().confidence());

    private final ChangeText text;
    private final Function<Filter, Object> part;

    FilterStep(ChangeText text, Function<Filter, Object> part) {
        this.text = text;
        this.part = part;
    }

    /** What the step from one filter to another is called; nothing where it changes more parts. */
    static Optional<ChangeText> between(Filter before, Filter after) {
        List<FilterStep> changed =
                Arrays.stream(values()).filter(step -> step.differs(before, after)).toList();
        if (changed.size() == 1) {
            return Optional.of(changed.get(0).text);
        }
        return after.isStandard() ? Optional.of(ChangeText.FILTER_RESET) : Optional.empty();
    }

    private boolean differs(Filter before, Filter after) {
        return !part.apply(before).equals(part.apply(after));
    }
}
