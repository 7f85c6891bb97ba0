package org.tripole.view.finding;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Quality;
import org.tripole.domain.Target;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorFilter;
import org.tripole.graph.Backable;
import org.tripole.graph.Filter;
import org.tripole.graph.LabelKind;
import org.tripole.graph.NamedPole;
import org.tripole.graph.Period;
import org.tripole.graph.PopulationRange;
import org.tripole.graph.TieFilter;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.text.FigureText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.RelationText;
import org.tripole.text.SiftText;
import org.tripole.text.StandingText;
import org.tripole.text.SubtitleText;
import org.tripole.text.WordsText;

/**
 * What a picture is filtered by, in a few words: the first two filters, then how many more. Support
 * is any act in favour, also attending, as the filter has it.
 */
final class FilterWords {

    /** So many filters are told, and so many values of each; of more their number. */
    private static final int TOLD = 2;

    private static final long MILLION = 1_000_000;

    private final Evidence evidence;
    private final Filter filter;
    private final Messages messages;
    private final List<String> phrases = new ArrayList<>();

    private FilterWords(Evidence evidence, Messages messages) {
        this.evidence = evidence;
        this.filter = evidence.network().filter();
        this.messages = messages;
    }

    /** "Filtered by Africa and support for REAIM"; nothing where nothing is filtered. */
    static Optional<String> of(Evidence evidence, Messages messages) {
        FilterWords words = new FilterWords(evidence, messages);
        words.backing();
        words.actors();
        words.standing();
        words.targetsAndTies();
        words.hidden();
        return words.phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text(SubtitleText.FILTERED_BY, words.told()));
    }

    private String told() {
        Enumeration list = new Enumeration(messages);
        int more = phrases.size() - TOLD;
        return more <= 0
                ? list.all(phrases)
                : messages.text(
                        SubtitleText.MORE_FILTERS, list.joined(phrases.subList(0, TOLD)), more);
    }

    private void backing() {
        support(SubtitleText.SUPPORT_ALL, filter.backing().allOf());
        support(SubtitleText.SUPPORT_ANY, filter.backing().anyOf());
        support(SubtitleText.SUPPORT_NONE, filter.backing().noneOf());
    }

    private void support(SubtitleText key, Set<Backable> things) {
        if (!things.isEmpty()) {
            List<String> names = things.stream().map(this::name).toList();
            phrases.add(messages.text(key, new Enumeration(messages).some(names, TOLD)));
        }
    }

    private void actors() {
        ActorFilter actors = filter.actors();
        named(actors.regions(), SubtitleText.REGIONS);
        named(actors.regionalGroups(), SubtitleText.REGIONAL_GROUPS);
        named(actors.incomeGroups(), SubtitleText.INCOME_GROUPS);
        if (!actors.population().equals(PopulationRange.ANY)) {
            phrases.add(population(actors.population()));
        }
    }

    private void standing() {
        var standing = filter.standing();
        values(standing.labels(), this::label, SubtitleText.LABEL, SubtitleText.LABELS);
        values(standing.poles(), this::pole, SubtitleText.APPROACH, SubtitleText.APPROACHES);
        values(
                standing.confidence(),
                band -> messages.text(StandingText.valueOf(band.name())),
                SubtitleText.CONFIDENCE,
                SubtitleText.CONFIDENCES);
    }

    private void targetsAndTies() {
        values(
                filter.kinds(),
                kind -> shared("TARGET_KIND_", kind),
                SubtitleText.KIND,
                SubtitleText.KINDS);
        TieFilter ties = filter.ties();
        values(
                ties.relations(),
                relation -> RelationText.word(relation, messages),
                SubtitleText.RELATION,
                SubtitleText.RELATIONS);
        if (ties.qualities().size() < Quality.values().length) {
            values(
                    ties.qualities(),
                    quality -> shared("QUALITY_", quality),
                    SubtitleText.QUALITY,
                    SubtitleText.QUALITIES);
        }
        values(
                ties.sources(),
                kind -> shared("SOURCE_KIND_", kind),
                SubtitleText.SOURCE,
                SubtitleText.SOURCES);
        if (!ties.period().equals(Period.EVER)) {
            phrases.add(period(ties.period()));
        }
    }

    private void hidden() {
        Set<Ref> hidden = new HashSet<>(evidence.setting().hidden());
        filter.actors().hidden().forEach(id -> hidden.add(Argument.row(id)));
        if (!hidden.isEmpty()) {
            phrases.add(messages.text(SubtitleText.BY_HAND, hidden.size()));
        }
    }

    /** Values that say themselves what they are, such as regions. */
    private void named(Collection<String> values, SubtitleText number) {
        if (!values.isEmpty()) {
            phrases.add(
                    values.size() > TOLD
                            ? messages.text(number, values.size())
                            : either(List.copyOf(values)));
        }
    }

    private <T> void values(
            Collection<T> values, Function<T, String> name, MessageKey few, MessageKey many) {
        if (!values.isEmpty()) {
            phrases.add(
                    values.size() > TOLD
                            ? messages.text(many, values.size())
                            : messages.text(few, either(values.stream().map(name).toList())));
        }
    }

    private String either(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : messages.text(SubtitleText.EITHER, names.get(0), names.get(1));
    }

    private String name(Backable thing) {
        if (thing instanceof Backable.One one) {
            return evidence.dataset()
                    .target(one.target())
                    .map(Target::shortName)
                    .orElse(one.target().value());
        }
        if (thing instanceof Backable.Towards towards) {
            return messages.text(SubtitleText.ANYTHING, approach(towards.approach()));
        }
        throw new AssertionError(thing);
    }

    private String pole(NamedPole pole) {
        return pole instanceof NamedPole.Of of
                ? approach(of.approach())
                : messages.text(SubtitleText.NO_APPROACH);
    }

    private String approach(ApproachId id) {
        return evidence.dataset().approaches().stream()
                .filter(approach -> approach.id().equals(id))
                .findFirst()
                .map(approach -> approach.name())
                .orElse(id.value());
    }

    private String label(LabelKind label) {
        for (StandingKind kind : StandingKind.values()) {
            if (Verdicts.label(kind).equals(label)) {
                return messages.text(
                        kind == StandingKind.THIN
                                ? FigureText.LEGEND_THIN_PLACED
                                : FigureText.valueOf("LEGEND_" + kind.name()));
            }
        }
        return label.word();
    }

    private String population(PopulationRange range) {
        String least = millions(range.least());
        String most = millions(range.most());
        return range.most() == Long.MAX_VALUE
                ? messages.text(SiftText.CHIP_LEAST, least)
                : range.least() == 0
                        ? messages.text(SiftText.CHIP_MOST, most)
                        : messages.text(SiftText.CHIP_LEAST_MOST, least, most);
    }

    private String period(Period period) {
        return period.to().equals(LocalDate.MAX)
                ? messages.text(SiftText.CHIP_FROM, day(period.from()))
                : period.from().equals(LocalDate.MIN)
                        ? messages.text(SiftText.CHIP_TO, day(period.to()))
                        : messages.text(
                                SiftText.CHIP_FROM_TO, day(period.from()), day(period.to()));
    }

    private String millions(long people) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(people / MILLION);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.text(WordsText.DATE_DAY), messages.locale())
                .format(day);
    }

    private String shared(String prefix, Enum<?> value) {
        return messages.text(WordsText.valueOf(prefix + value.name()));
    }
}
