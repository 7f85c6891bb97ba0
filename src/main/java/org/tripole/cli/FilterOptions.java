package org.tripole.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Approach;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.ConfidenceBand;
import org.tripole.graph.Filter;
import org.tripole.graph.NamedPole;
import org.tripole.graph.StandingFilter;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.text.OptionText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say which states a picture shows, as the filters of the window do. */
final class FilterOptions {

    @Option(
            names = "--region",
            paramLabel = "NAME",
            split = ",",
            description = "Only states of these regions, such as Africa,Asia.")
    private List<String> regions = new ArrayList<>();

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            split = ",",
            description = "Only states so labelled: aligned, leaning, between, spread or thin.")
    private List<StandingKind> labels = new ArrayList<>();

    @Option(
            names = "--approach",
            paramLabel = "ID",
            split = ",",
            description = "Only states whose label names one of these approaches, such as un.")
    private List<String> approaches = new ArrayList<>();

    @Option(
            names = "--backs",
            paramLabel = "ID",
            split = ",",
            description = {
                "Only states that back all of these institutions and initiatives; an approach",
                "stands for any that leans to it."
            })
    private List<String> backed = new ArrayList<>();

    @Option(
            names = "--least-confidence",
            paramLabel = "N",
            description = "Only states of this confidence or more: 0.4, 0.55 or 0.75.")
    private @Nullable Double confidence;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The filter that the program opens with, and what was typed. */
    Filter filter(Dataset dataset) {
        StandingFilter standing =
                StandingFilter.ANY
                        .withLabels(
                                labels.stream().map(Verdicts::label).collect(Collectors.toSet()))
                        .withPoles(poles(dataset))
                        .withConfidence(bands());
        return Filter.standard()
                .withRegions(regions(dataset))
                .withBacking(Backing.ofAll(backed(dataset)))
                .withStanding(standing);
    }

    private Set<String> regions(Dataset dataset) {
        Set<String> known =
                dataset.actors().stream()
                        .flatMap(actor -> Stream.ofNullable(actor.place().region()))
                        .collect(Collectors.toCollection(TreeSet::new));
        return regions.stream().map(typed -> region(typed, known)).collect(Collectors.toSet());
    }

    private String region(String typed, Set<String> known) {
        return known.stream()
                .filter(typed.strip()::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> wrong(OptionText.NO_REGION, typed, String.join(", ", known)));
    }

    private Set<NamedPole> poles(Dataset dataset) {
        return approaches.stream().map(typed -> pole(typed, dataset)).collect(Collectors.toSet());
    }

    private NamedPole pole(String typed, Dataset dataset) {
        return approach(typed, dataset)
                .map(NamedPole.Of::new)
                .orElseThrow(() -> wrong(OptionText.NO_APPROACH, typed, ids(dataset)));
    }

    private Set<Backable> backed(Dataset dataset) {
        return backed.stream().map(typed -> backable(typed, dataset)).collect(Collectors.toSet());
    }

    private Backable backable(String typed, Dataset dataset) {
        TargetLookup targets = new TargetLookup(dataset);
        Optional<Backable> one = targets.find(typed).map(Backable.One::new);
        return one.or(() -> approach(typed, dataset).map(Backable.Towards::new))
                .orElseThrow(() -> unknown(typed, targets.nearest(typed), ids(dataset)));
    }

    private WrongUse unknown(String typed, String near, String approaches) {
        return near.isEmpty()
                ? wrong(OptionText.NO_BACKABLE, typed, approaches)
                : wrong(OptionText.NO_BACKABLE_NEAR, typed, near);
    }

    private static Optional<ApproachId> approach(String typed, Dataset dataset) {
        return dataset.approaches().stream()
                .map(Approach::id)
                .filter(id -> id.value().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String ids(Dataset dataset) {
        return dataset.approaches().stream()
                .map(approach -> approach.id().value())
                .collect(Collectors.joining(", "));
    }

    /** The bands from the one that begins there; none when nothing was asked. */
    private Set<ConfidenceBand> bands() {
        if (confidence == null) {
            return Set.of();
        }
        double least = confidence;
        if (!(least > 0 && least <= 1 && isStep(least))) { // written so that NaN fails too
            throw wrong(OptionText.NO_BAND, String.valueOf(least));
        }
        return EnumSet.range(ConfidenceBand.of(least), ConfidenceBand.FROM_75);
    }

    /** Whether a band begins just there. */
    private static boolean isStep(double confidence) {
        return ConfidenceBand.of(confidence) != ConfidenceBand.of(Math.nextDown(confidence));
    }

    private WrongUse wrong(OptionText why, Object... arguments) {
        return new WrongUse(command.commandLine(), why, arguments);
    }
}
