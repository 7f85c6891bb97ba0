package org.tripole.ui.panel.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.tripole.domain.Quality;
import org.tripole.graph.ActorFilter;
import org.tripole.graph.Backable;
import org.tripole.graph.Filter;
import org.tripole.graph.Period;
import org.tripole.graph.PopulationRange;
import org.tripole.graph.StandingFilter;
import org.tripole.graph.TieFilter;
import org.tripole.text.FilterText;
import org.tripole.text.MessageKey;
import org.tripole.text.SiftText;
import org.tripole.text.StandingText;
import org.tripole.ui.panel.Words;

/** The filters that are on, each with the filter that is left when it alone is taken off. */
final class ActiveFilters {

    /** So many values are named; of more their number is told. */
    private static final int NAMED = 2;

    private static final long MILLION = 1_000_000;

    private final Filter filter;
    private final FilterNames names;
    private final Words words;
    private final List<Active> all = new ArrayList<>();

    private ActiveFilters(Filter filter, FilterNames names, Words words) {
        this.filter = filter;
        this.names = names;
        this.words = words;
    }

    /** One filter that is on. */
    record Active(String id, String text, Filter without) {}

    static List<Active> of(Filter filter, FilterNames names, Words words) {
        ActiveFilters active = new ActiveFilters(filter, names, words);
        active.backing();
        active.standing();
        active.actors();
        active.targets();
        active.ties();
        return active.all;
    }

    private void backing() {
        for (Part part : Part.values()) {
            for (Backable thing : part.in(filter.backing())) {
                String id =
                        part.name().toLowerCase(Locale.ROOT) + "-" + names.backable().key(thing);
                add(
                        id,
                        words.text(SiftText.valueOf("CHIP_" + part), names.backable().name(thing)),
                        filter.withBacking(part.toggled(filter.backing(), thing)));
            }
        }
    }

    private void standing() {
        StandingFilter standing = filter.standing();
        values(
                "label",
                StandingText.LABEL,
                texts(standing.labels(), names.standing()::label),
                filter.withStanding(standing.withLabels(Set.of())));
        values(
                "approach",
                StandingText.APPROACH,
                texts(standing.poles(), names.standing()::pole),
                filter.withStanding(standing.withPoles(Set.of())));
        values(
                "confidence",
                StandingText.CONFIDENCE,
                texts(standing.confidence(), names.standing()::confidence),
                filter.withStanding(standing.withConfidence(Set.of())));
    }

    private void actors() {
        ActorFilter actors = filter.actors();
        values("region", FilterText.REGION, actors.regions(), filter.withRegions(Set.of()));
        values(
                "regional-group",
                SiftText.REGIONAL_GROUP,
                actors.regionalGroups(),
                filter.withActors(actors.withRegionalGroups(Set.of())));
        values(
                "income-group",
                SiftText.INCOME_GROUP,
                actors.incomeGroups(),
                filter.withActors(actors.withIncomeGroups(Set.of())));
        if (!actors.population().equals(PopulationRange.ANY)) {
            add(
                    "population",
                    population(actors.population()),
                    filter.withActors(actors.withPopulation(PopulationRange.ANY)));
        }
        if (!actors.hidden().isEmpty()) {
            add(
                    "hidden",
                    words.text(SiftText.CHIP_HIDDEN, actors.hidden().size()),
                    filter.withHiddenActors(Set.of()));
        }
    }

    private void targets() {
        values(
                "kind",
                FilterText.KIND,
                texts(filter.kinds(), words::kind),
                filter.withKinds(Set.of()));
    }

    private void ties() {
        TieFilter ties = filter.ties();
        values(
                "relation",
                SiftText.RELATION,
                texts(ties.relations(), words::act),
                filter.withRelations(Set.of()));
        if (ties.qualities().size() < Quality.values().length) {
            values(
                    "quality",
                    FilterText.QUALITY,
                    texts(ties.qualities(), words::quality),
                    filter.withQualities(Set.of(Quality.values())));
        }
        values(
                "source",
                SiftText.SOURCE,
                texts(ties.sources(), words::kind),
                filter.withTies(ties.withSources(Set.of())));
        if (!ties.period().equals(Period.EVER)) {
            add("period", period(ties.period()), filter.withTies(ties.withPeriod(Period.EVER)));
        }
    }

    private void values(String id, MessageKey heading, Collection<String> values, Filter without) {
        if (!values.isEmpty()) {
            String some =
                    values.size() <= NAMED
                            ? words.list(List.copyOf(values))
                            : words.number(values.size());
            add(id, words.text(SiftText.CHIP, words.text(heading), some), without);
        }
    }

    private void add(String id, String text, Filter without) {
        all.add(new Active("chip-" + id, text, without));
    }

    private String population(PopulationRange range) {
        Object least = words.number(range.least() / MILLION);
        Object most = words.number(range.most() / MILLION);
        return range.most() == Long.MAX_VALUE
                ? words.text(SiftText.CHIP_LEAST, least)
                : range.least() == 0
                        ? words.text(SiftText.CHIP_MOST, most)
                        : words.text(SiftText.CHIP_LEAST_MOST, least, most);
    }

    private String period(Period period) {
        return period.to().equals(LocalDate.MAX)
                ? words.text(SiftText.CHIP_FROM, words.date(period.from()))
                : period.from().equals(LocalDate.MIN)
                        ? words.text(SiftText.CHIP_TO, words.date(period.to()))
                        : words.text(
                                SiftText.CHIP_FROM_TO,
                                words.date(period.from()),
                                words.date(period.to()));
    }

    private static <T> List<String> texts(Set<T> values, Function<T, String> text) {
        return values.stream().map(text).toList();
    }
}
