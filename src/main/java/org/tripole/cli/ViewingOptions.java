package org.tripole.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.draw.Ref;
import org.tripole.text.CliText;
import org.tripole.text.OptionText;
import org.tripole.view.ColourBy;
import org.tripole.view.Encoding;
import org.tripole.view.Focus;
import org.tripole.view.Joining;
import org.tripole.view.LayoutKind;
import org.tripole.view.NodesShown;
import org.tripole.view.Placing;
import org.tripole.view.PlotShape;
import org.tripole.view.Refs;
import org.tripole.view.Route;
import org.tripole.view.Scope;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;
import org.tripole.view.Viewing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of how the network is looked at. */
final class ViewingOptions {

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "poles",
            description = "poles (default), force, clusters, rings, columns or map.")
    private LayoutKind layout;

    @Option(
            names = "--nodes",
            paramLabel = "NODES",
            defaultValue = "states-and-targets",
            description = "states-and-targets (default), states or targets.")
    private NodesShown nodes;

    @Option(
            names = "--ties",
            paramLabel = "TIES",
            defaultValue = "strongest",
            description = "strongest (default) or all.")
    private TiesShown ties;

    @Option(
            names = "--join-by",
            paramLabel = "BASIS",
            defaultValue = "similarity",
            description = "What joins states alone: similarity (default) or co-membership.")
    private Joining.Basis basis;

    @Option(
            names = "--least-likeness",
            paramLabel = "KAPPA",
            defaultValue = "0.6",
            description = "Least kappa, 0 to 1, that joins two states. Default: 0.6.")
    private double likeness;

    @Option(
            names = "--least-backers",
            paramLabel = "N",
            defaultValue = "10",
            description = "Least number of common backers that joins two targets. Default: 10.")
    private int backers;

    @Option(
            names = "--size-by",
            paramLabel = "MEASURE",
            defaultValue = "confidence",
            description =
                    "What a larger disc means: confidence (default), ties, population,"
                            + " betweenness, participation, swing, straddle or one-size.")
    private SizeBy size;

    @Option(
            names = "--colour-by",
            paramLabel = "MEANING",
            defaultValue = "approach",
            description =
                    "What a colour means: approach (default), group (states that act alike), ties,"
                            + " betweenness, participation, swing or straddle.")
    private ColourBy colour;

    @Option(
            names = "--path",
            paramLabel = "ID,ID",
            split = ",",
            description = "Draw the shortest paths through acts between two countries.")
    private List<String> path = new ArrayList<>();

    @Option(
            names = "--focus",
            paramLabel = "ID",
            split = ",",
            description =
                    "Narrow to these countries, institutions or initiatives and what is tied to"
                            + " them.")
    private List<String> focus = new ArrayList<>();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many ties a focus reaches, 1 to 3. Default: 1.")
    private int depth;

    @Option(
            names = "--centre",
            paramLabel = "ID",
            description = "What rings run round. Default: what has most ties.")
    private @Nullable String centre;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Refuses what was typed but would do nothing; called before anything slow. */
    void check() {
        IdleOptions idle = new IdleOptions(command.commandLine());
        boolean isOfStates = nodes == NodesShown.STATES;
        boolean isOfBoth = nodes == NodesShown.STATES_AND_TARGETS;
        boolean isSimilarity = isOfStates && basis == Joining.Basis.SIMILARITY;
        idle.refuse("--depth", focus.isEmpty(), OptionText.DEPTH_IDLE);
        idle.refuse("--centre", layout != LayoutKind.RINGS, OptionText.CENTRE_IDLE);
        idle.refuse("--join-by", !isOfStates, OptionText.JOIN_BY_IDLE);
        idle.refuse("--least-likeness", !isSimilarity, OptionText.LIKENESS_IDLE);
        idle.refuse("--least-backers", nodes != NodesShown.TARGETS, OptionText.BACKERS_IDLE);
        idle.refuse("--ties", !isOfBoth, OptionText.TIES_IDLE);
        idle.refuse("--path", !isOfBoth, OptionText.PATH_IDLE);
    }

    /** The viewing that the options ask for, in a plot of that shape. */
    Viewing viewing(Dataset dataset, PlotShape shape) {
        Set<Ref> refs = new LinkedHashSet<>();
        focus.forEach(id -> refs.add(ref(id, dataset)));
        Scope scope =
                Scope.OPENING
                        .withNodes(nodes)
                        .withTies(ties)
                        .withJoining(joining())
                        .withFocus(focusOn(refs))
                        .withRoute(route(dataset));
        Ref middle = centre == null ? null : ref(centre, dataset);
        Viewing opening = Viewing.opening();
        return opening.withScope(scope)
                .withPlacing(Placing.OPENING.withLayout(layout).withCentre(middle))
                .withEncoding(Encoding.OPENING.withSize(size).withColour(colour))
                .withShape(shape);
    }

    private Joining joining() {
        if (!(likeness >= 0 && likeness <= 1)) { // written so that NaN fails too
            throw new WrongUse(
                    command.commandLine(), OptionText.WRONG_LIKENESS, String.valueOf(likeness));
        }
        if (backers < 1) {
            throw new WrongUse(
                    command.commandLine(), OptionText.WRONG_BACKERS, String.valueOf(backers));
        }
        return new Joining(basis, likeness, backers);
    }

    private @Nullable Route route(Dataset dataset) {
        if (path.isEmpty()) {
            return null;
        }
        if (path.size() != 2) {
            throw new WrongUse(command.commandLine(), CliText.TWO_FOR_A_PATH);
        }
        try {
            return new Route(ref(path.get(0), dataset), ref(path.get(1), dataset));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(command.commandLine(), CliText.TWO_FOR_A_PATH);
        }
    }

    private Focus focusOn(Set<Ref> refs) {
        if (depth < 1 || depth > Focus.DEEPEST) {
            throw new WrongUse(
                    command.commandLine(), OptionText.WRONG_DEPTH, String.valueOf(depth));
        }
        return new Focus(refs, depth);
    }

    /** The actor or target with that id, in capital or small letters. */
    private Ref ref(String typed, Dataset dataset) {
        Optional<Ref> target = new TargetLookup(dataset).find(typed).map(Refs::of);
        return new ActorLookup(dataset)
                .find(typed)
                .map(Actor::id)
                .map(Refs::of)
                .or(() -> target)
                .orElseThrow(
                        () ->
                                new WrongUse(
                                        command.commandLine(),
                                        CliText.NO_SUCH_NODE,
                                        typed,
                                        near(typed, dataset)));
    }

    private static String near(String typed, Dataset dataset) {
        String actors = new ActorLookup(dataset).nearest(typed);
        String targets = new TargetLookup(dataset).nearest(typed);
        return actors.isEmpty() || targets.isEmpty() ? actors + targets : actors + ", " + targets;
    }
}
