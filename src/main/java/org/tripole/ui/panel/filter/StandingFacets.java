package org.tripole.ui.panel.filter;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tripole.domain.Approach;
import org.tripole.domain.ApproachId;
import org.tripole.graph.ConfidenceBand;
import org.tripole.graph.Filter;
import org.tripole.graph.LabelKind;
import org.tripole.graph.NamedPole;
import org.tripole.graph.StandingFilter;
import org.tripole.graph.Verdict;
import org.tripole.score.Verdicts;
import org.tripole.text.StandingText;
import org.tripole.ui.panel.Words;

/** The facets of what the score says of states: label, approach, confidence. */
final class StandingFacets {

    private final Sifting sifting;
    private final Words words;
    private final StandingNames names;

    StandingFacets(Sifting sifting, Words words) {
        this.sifting = sifting;
        this.words = words;
        this.names = new StandingNames(sifting.dataset(), words);
    }

    /** Its facets in the order of the panel. */
    List<Facet> all() {
        return List.of(label(), approach(), confidence());
    }

    /** The kinds of label, as the legend lists them. */
    Facet label() {
        Set<LabelKind> all =
                StandingNames.KINDS.stream()
                        .map(Verdicts::label)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<LabelKind, Integer> counts =
                sifting.scored(
                        with(asked().withLabels(Set.of())), verdict -> Set.of(verdict.label()));
        var options =
                new Options<>(
                        "label", all, asked().labels(), next -> with(asked().withLabels(next)));
        return options.facet(words.text(StandingText.LABEL), names::label, counts);
    }

    /** The approaches in file order; a state between two counts for both. */
    Facet approach() {
        Set<NamedPole> all = new LinkedHashSet<>();
        sifting.dataset().approaches().stream()
                .map(Approach::id)
                .forEach(id -> all.add(new NamedPole.Of(id)));
        all.add(new NamedPole.None());
        Map<NamedPole, Integer> counts =
                sifting.scored(with(asked().withPoles(Set.of())), StandingFacets::poles);
        var options =
                new Options<>(
                        "approach", all, asked().poles(), next -> with(asked().withPoles(next)));
        return options.facet(words.text(StandingText.APPROACH), names::pole, counts);
    }

    /** The bands of confidence from weak to strong. */
    Facet confidence() {
        Set<ConfidenceBand> all = EnumSet.allOf(ConfidenceBand.class);
        Map<ConfidenceBand, Integer> counts =
                sifting.scored(
                        with(asked().withConfidence(Set.of())),
                        verdict -> Set.of(verdict.confidence()));
        var options =
                new Options<>(
                        "confidence",
                        all,
                        asked().confidence(),
                        next -> with(asked().withConfidence(next)));
        return options.facet(words.text(StandingText.CONFIDENCE), names::confidence, counts);
    }

    private static Set<NamedPole> poles(Verdict verdict) {
        Set<ApproachId> named = verdict.named();
        return named.isEmpty()
                ? Set.of(new NamedPole.None())
                : named.stream().map(NamedPole.Of::new).collect(Collectors.toSet());
    }

    private StandingFilter asked() {
        return sifting.filter().standing();
    }

    private Filter with(StandingFilter next) {
        return sifting.filter().withStanding(next);
    }
}
