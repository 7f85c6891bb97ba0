package org.tripole.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.layout.Positions;
import org.tripole.score.Doubt;
import org.tripole.score.Scores;
import org.tripole.text.Messages;
import org.tripole.view.finding.CaptionProposals;
import org.tripole.view.finding.Title;

/**
 * All that a network figure is composed from, apart from sheet and look. What is drawn is worked
 * out once, so that composing for another camera is quick.
 */
public final class NetworkScene {

    private final Network network;
    private final Scores scores;
    private final Positions positions;
    private final ViewSpec spec;
    private final Analysis analysis;
    private final Shown shown;
    private final boolean isMoving;
    private final ProposedCaptions captions;
    private @Nullable Ways ways;

    /** The scene of a network, its scores and places, under a view that needs no analysis. */
    public NetworkScene(Network network, Scores scores, Positions positions, ViewSpec spec) {
        this(positions, new Shown(network, scores, spec, Analysis.NONE));
    }

    private NetworkScene(Positions positions, Shown shown) {
        this(positions, shown, new ProposedCaptions(shown), false);
    }

    private NetworkScene(
            Positions positions, Shown shown, ProposedCaptions captions, boolean isMoving) {
        this.network = shown.network();
        this.scores = shown.scores();
        this.positions = positions;
        this.spec = shown.spec();
        this.analysis = shown.analysis();
        this.shown = shown;
        this.isMoving = isMoving;
        this.captions = captions;
    }

    /** The same scene under another view. */
    public NetworkScene with(ViewSpec next) {
        return new NetworkScene(positions, new Shown(network, scores, next, analysis));
    }

    /** The same scene with what was worked out for its drawing. */
    public NetworkScene with(Analysis next) {
        return next.equals(analysis)
                ? this
                : new NetworkScene(positions, new Shown(network, scores, spec, next));
    }

    /**
     * The same scene with its findings worked out, which a figure's title needs; for a thread that
     * may take its time.
     */
    public NetworkScene withFindings() {
        captions.find();
        return this;
    }

    /**
     * The same scene with its nodes on their way, cheap between two frames: without names and
     * backdrop, which would flicker.
     */
    public NetworkScene moving(Positions now) {
        return new NetworkScene(now, shown, captions, true);
    }

    /** The record behind it. */
    public Dataset dataset() {
        return network.dataset();
    }

    /** The graph on the day and under the filter. */
    public Network network() {
        return network;
    }

    /** Where every actor stands, and why. */
    public Scores scores() {
        return scores;
    }

    /** Where every node is placed. */
    public Positions positions() {
        return positions;
    }

    /** Width by height of the world. */
    public double aspect() {
        return positions.aspect();
    }

    /** What the figure is asked to show. */
    public ViewSpec spec() {
        return spec;
    }

    /** What was worked out for the drawing. */
    public Analysis analysis() {
        return analysis;
    }

    /** What it is called beside its glyph, in the language that the figure is asked for. */
    Optional<String> name(Ref ref) {
        return Names.of(ref, dataset(), spec.viewing().encoding().names());
    }

    /** How large glyphs are. */
    GlyphSizes sizes() {
        return new GlyphSizes(spec.viewing().encoding().size(), analysis);
    }

    /** Whether its nodes are on their way. */
    boolean isMoving() {
        return isMoving;
    }

    Shown shown() {
        return shown;
    }

    /** What of it a figure draws. */
    public Drawn drawn() {
        return new Drawn(
                shown.actors(), shown.targets(), shown.ties().stream().map(ShownTie::tie).toList());
    }

    /** Where one can walk in it, and along what; worked out when first asked for. */
    public Ways ways() {
        Ways known = ways == null ? new Ways(this) : ways;
        ways = known;
        return known;
    }

    /** Captions that its data carry, worked out once a language. */
    public CaptionProposals captions(Messages messages) {
        return captions.in(messages);
    }

    /**
     * Titles that its data carry, the figure's own first, then the strongest.
     *
     * @param doubt how labels hold when judgements vary; null when that is not known. It offers
     *     titles but never decides the figure's own, which would then change while one waits
     */
    public List<Title> titles(Messages messages, @Nullable Doubt doubt) {
        return captions.titles(messages, doubt);
    }

    /** Where a node stands, if it has a place. */
    Optional<Point> place(Node node) {
        return positions.of(node);
    }

    /** Where the node that a reference stands for is, if it has a place. */
    public Optional<Point> placeOf(Ref ref) {
        return ref.kind() == Ref.Kind.APPROACH
                ? place(new ApproachNode(new ApproachId(ref.id())))
                : Shown.nodes(List.of(ref), network).stream().findFirst().flatMap(this::place);
    }

    /** The middle of the world. */
    Point centre() {
        return new Point(
                Positions.WORLD_HEIGHT * positions.aspect() / 2, Positions.WORLD_HEIGHT / 2);
    }

    /** Whether the actor is a state or observer state. */
    boolean isState(ActorId id) {
        return dataset().actor(id).filter(Actor::isState).isPresent();
    }
}
