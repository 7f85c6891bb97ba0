package org.tripole.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.text.CliText;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds actors by what a person typed. */
final class ActorLookup {

    private static final int NEAREST_NAMED = 3;
    private static final int FURTHEST = 2;

    private final Dataset dataset;

    ActorLookup(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The actor with that id, in capital or small letters. */
    Optional<Actor> find(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : dataset.actor(new ActorId(typed.toUpperCase(Locale.ROOT)));
    }

    /** The actor with that id; an unknown one is wrong use, which names the nearest. */
    Actor named(String typed, CommandLine command) {
        return find(typed).orElseThrow(() -> new ParameterException(command, unknown(typed)));
    }

    private String unknown(String typed) {
        String near = nearest(typed);
        return near.isEmpty()
                ? Words.text(CliText.UNKNOWN_COUNTRY, typed)
                : Words.text(CliText.UNKNOWN_COUNTRY_NEAR, typed, near);
    }

    /** The nearest ids with names, such as {@code FRA (France)}; empty when none is near. */
    String nearest(String typed) {
        List<Actor> near =
                dataset.actors().stream()
                        .filter(actor -> distance(typed, actor) <= FURTHEST)
                        .sorted(
                                Comparator.<Actor>comparingInt(actor -> distance(typed, actor))
                                        .thenComparing(Actor::id))
                        .limit(NEAREST_NAMED)
                        .toList();
        return near.stream()
                .map(actor -> actor.id() + " (" + actor.name() + ")")
                .collect(Collectors.joining(", "));
    }

    /** To the id or to the name, whichever is nearer. */
    private static int distance(String typed, Actor actor) {
        String small = typed.toLowerCase(Locale.ROOT);
        return Math.min(
                Spelling.distance(small, actor.id().value().toLowerCase(Locale.ROOT)),
                Spelling.distance(small, actor.name().toLowerCase(Locale.ROOT)));
    }
}
