package org.tripole.ui.panel.filter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceKind;
import org.tripole.domain.Tie;
import org.tripole.graph.Filter;
import org.tripole.graph.TieFilter;
import org.tripole.text.FilterText;
import org.tripole.text.SiftText;
import org.tripole.ui.panel.Words;

/** The facets of ties: kind of act, evidence, kind of source. */
final class TieFacets {

    private final Sifting sifting;
    private final Words words;

    TieFacets(Sifting sifting, Words words) {
        this.sifting = sifting;
        this.words = words;
    }

    /** What was done, in the order of the language. */
    Facet relation() {
        Set<Relation> found = EnumSet.noneOf(Relation.class);
        sifting.dataset().ties().forEach(tie -> found.add(tie.relation()));
        Map<Relation, Integer> counts =
                sifting.ties(with(ties().withRelations(Set.of())), tie -> Set.of(tie.relation()));
        var options =
                new Options<>(
                        "relation",
                        Options.ordered(found, words::act, words.alphabetical()),
                        ties().relations(),
                        next -> with(ties().withRelations(next)));
        return options.facet(
                words.text(SiftText.RELATION),
                relation -> words.capital(words.act(relation)),
                counts);
    }

    /** How good the evidence is. */
    Facet quality() {
        Set<Quality> every = EnumSet.allOf(Quality.class);
        Map<Quality, Integer> counts =
                sifting.ties(with(ties().withQualities(every)), tie -> Set.of(tie.quality()));
        List<Facet.Choice> choices = new ArrayList<>();
        for (Quality quality : Quality.values()) {
            choices.add(
                    new Facet.Choice(
                            Options.id("quality", quality.key()),
                            words.capital(words.quality(quality)),
                            counts.getOrDefault(quality, 0),
                            ties().qualities().contains(quality),
                            with(ties().withQualities(toggled(quality))),
                            with(ties().withQualities(EnumSet.of(quality)))));
        }
        return new Facet("quality", words.text(FilterText.QUALITY), choices);
    }

    /** Who speaks in the sources, with the ready choice that leaves out state media. */
    Facet source() {
        Dataset dataset = sifting.dataset();
        Set<SourceKind> all = EnumSet.noneOf(SourceKind.class);
        dataset.sources().forEach(source -> all.add(source.kind()));
        Map<SourceKind, Integer> counts =
                sifting.ties(with(ties().withSources(Set.of())), this::sources);
        var options =
                new Options<>(
                        "source", all, ties().sources(), next -> with(ties().withSources(next)));
        List<Facet.Choice> choices = new ArrayList<>();
        if (all.contains(SourceKind.STATE_MEDIA) && all.size() > 1) {
            choices.add(withoutStateMedia(all));
        }
        choices.addAll(options.choices(kind -> words.capital(words.kind(kind)), counts));
        return new Facet("source", words.text(SiftText.SOURCE), choices);
    }

    /** Counts the ties that it leaves. */
    private Facet.Choice withoutStateMedia(Set<SourceKind> all) {
        Set<SourceKind> others = EnumSet.copyOf(all);
        others.remove(SourceKind.STATE_MEDIA);
        Filter without = with(ties().withSources(others));
        boolean isOn = ties().sources().equals(others);
        Filter toggled = isOn ? with(ties().withSources(Set.of())) : without;
        int left = sifting.ties(without, tie -> Set.of(true)).getOrDefault(true, 0);
        return new Facet.Choice(
                "filter-without-state-media",
                words.text(SiftText.WITHOUT_STATE_MEDIA),
                left,
                isOn,
                toggled,
                toggled);
    }

    private Set<Quality> toggled(Quality quality) {
        Set<Quality> on = EnumSet.copyOf(ties().qualities());
        if (!on.remove(quality)) {
            on.add(quality);
        }
        return on.isEmpty() ? ties().qualities() : on;
    }

    private Set<SourceKind> sources(Tie tie) {
        return tie.sources().stream()
                .flatMap(id -> sifting.dataset().source(id).stream())
                .map(source -> source.kind())
                .collect(Collectors.toSet());
    }

    private TieFilter ties() {
        return sifting.filter().ties();
    }

    private Filter with(TieFilter next) {
        return sifting.filter().withTies(next);
    }
}
