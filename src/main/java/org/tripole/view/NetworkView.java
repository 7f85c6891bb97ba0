package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Passage;
import org.tripole.draw.Picture;
import org.tripole.draw.Reading;
import org.tripole.graph.Node;
import org.tripole.layout.LabelPlacer;

/**
 * The network figure: states, institutions and initiatives among the poles, with title, legend and
 * source line. One instance is one figure on one sheet; the picture and what is lifted above it are
 * composed alike for screen and file.
 */
public final class NetworkView {

    private static final double RIM = 1.5;
    private static final double CUT = 3;

    private final NetworkScene scene;
    private final Look look;
    private final Frame frame;
    private final FigureParts parts;
    private final Typesetter type;
    private final FigureLegend key;
    private final FigureWords words;
    private final PlotTransform transform;
    private final NodeMarks nodes;
    private final Backdrop backdrop;
    private final ChangeMarks changes;
    private final ThinGroup thin;
    private final List<Legend.Block> legend;
    private final List<Mark> names;

    /** A figure of {@code scene} on a sheet. */
    public NetworkView(NetworkScene scene, Frame frame, Look look) {
        this(scene, frame, look, FigureParts.STANDARD);
    }

    /** A figure of {@code scene} on a sheet with the parts that are chosen. */
    public NetworkView(NetworkScene scene, Frame frame, Look look, FigureParts parts) {
        this.scene = scene;
        this.look = look;
        this.frame = frame;
        this.parts = parts;
        this.type = new Typesetter(look, frame.textScale());
        FigureLegend usual = FigureLegend.of(scene, look, frame, parts);
        FigureWords usualWords = new FigureWords(text(usual.strip()), type, frame);
        boolean isCrowded = usual.crowds(usualWords.plan().plot(), scene.spec().layout());
        this.key = isCrowded ? usual.asStrip() : usual;
        this.words = isCrowded ? new FigureWords(text(key.strip()), type, frame) : usualWords;
        this.transform = new PlotTransform(plot(), scene.positions().aspect(), frame.camera());
        this.nodes = new NodeMarks(scene, transform, look);
        this.changes = new ChangeMarks(scene, nodes, type);
        this.backdrop = backdrop();
        this.thin = new ThinGroup(scene, nodes, type, look);
        this.legend = key.blocks(words);
        this.names = names();
    }

    /** The shape of the plot on a sheet, for the layout; the foot and title taken as usual. */
    public static PlotShape plotShape(double width, double height, double textScale) {
        return FigureWords.usualShape(width, height, textScale);
    }

    /**
     * The shape of the plot that this figure's own words leave, for the layout; that of a sheet
     * with usual words where the parts are the usual ones.
     */
    public PlotShape plotShape() {
        if (parts.takeUsualRoom()) {
            return plotShape(frame.width(), frame.height(), frame.textScale());
        }
        PlotShape shape = words.plan().shape(frame);
        return key.isInCorner() ? shape : PlotShape.of(shape.whole());
    }

    /** From the world to the sheet's pixels. */
    public PlotTransform transform() {
        return transform;
    }

    /** The figure. */
    public Picture picture() {
        List<Layer> network = network();
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.of("heading", words.heading()));
        // Files are read in the order of painting; a legend over the plot must cover it, though.
        layers.addAll(key.isInCorner() ? List.of() : legendLayer());
        layers.addAll(network);
        layers.addAll(key.isInCorner() ? legendLayer() : List.of());
        layers.addAll(notes());
        Picture.Words said = description();
        Passage.Figure figure = FigureReading.network(network, said.description());
        Reading reading = FigureReading.of(words, figure, FigureLegend.marks(legend));
        return new Picture(sheet(), look.palette().of(ColourRole.GROUND), said, layers, reading);
    }

    private List<Layer> network() {
        Box plot = clip();
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer("poles", backdrop.areas(), plot));
        layers.add(new Layer("ties", new TieLayer(scene, nodes, type, look).marks(), plot));
        layers.add(new Layer("thin", thin.marks(), plot));
        addIfAny(layers, "moves", changes.arrows());
        addIfAny(layers, "changes", changes.rings());
        addIfAny(layers, "clearings", changes.clearings());
        layers.add(new Layer("targets", targets(), plot));
        layers.add(new Layer("states", states(), plot));
        layers.add(new Layer("pole-names", poleNames(), plot));
        layers.add(new Layer("names", names, plot));
        return layers;
    }

    private void addIfAny(List<Layer> layers, String name, List<Mark> marks) {
        if (!marks.isEmpty()) {
            layers.add(new Layer(name, marks, clip()));
        }
    }

    private List<Layer> legendLayer() {
        return parts.hasLegend()
                ? List.of(Layer.of("legend", FigureLegend.marks(legend)))
                : List.of();
    }

    /** What stands below the plot; layers without marks are left out, but for the usual one. */
    private List<Layer> notes() {
        List<Layer> layers = new ArrayList<>();
        if (parts.hasSourceNotes()) {
            layers.add(Layer.of("sources", words.sources()));
        }
        layers.add(Layer.of("foot", words.foot()));
        if (!parts.marking().isBlank()) {
            layers.add(Layer.of("marking", words.marking()));
        }
        return layers;
    }

    private FigureWords.Text text(double strip) {
        SourceBlock sources =
                parts.hasSourceNotes()
                        ? SourceBlock.of(scene, type, frame, look.messages())
                        : SourceBlock.NONE;
        return new FigureWords.Text(new Caption(scene, look.messages()), parts, strip, sources);
    }

    /** What is lifted above the figure: selection, search hit, what lies under the pointer. */
    public Picture overlay(Emphasis emphasis) {
        NetworkOverlay overlay = new NetworkOverlay(scene, nodes, names, type, look);
        Layer layer = new Layer("overlay", overlay.marks(emphasis, clip()), clip());
        List<Layer> layers = List.of(layer, Layer.of("tooltip", overlay.tooltip(emphasis, clip())));
        return new Picture(sheet(), look.palette().of(ColourRole.GROUND), description(), layers);
    }

    private Backdrop backdrop() {
        if (scene.isMoving() && !scene.spec().layout().hasPoles()) {
            return Backdrop.PLAIN;
        }
        return switch (scene.spec().layout()) {
            case POLES -> new PoleMarks(scene, transform, type, look);
            case COLUMNS -> new ColumnHeadings(scene, transform, type, look.messages());
            case MAP -> new Graticule(scene, transform, type);
            case RINGS -> new RingBands(scene, transform, type, look.messages());
            case FORCE, CLUSTERS -> Backdrop.PLAIN;
        };
    }

    private Box sheet() {
        return Box.at(0, 0, frame.width(), frame.height());
    }

    /** All of the plot among the poles; else what the legend leaves. */
    private Box plot() {
        FigurePlan plan = words.plan();
        return scene.spec().layout().hasPoles() || !key.isInCorner()
                ? plan.plot()
                : plan.besideLegend(frame);
    }

    /**
     * Glyphs may reach into the side margins, but not into heading or foot. Names at the edge of
     * the plot stay whole also on the screen, which cuts along a grid of 4 pixels.
     */
    private Box clip() {
        Box plot = plot();
        return new Box(0, plot.minY() - CUT, frame.width(), plot.maxY() + CUT);
    }

    private List<Mark> targets() {
        return scene.shown().targets().stream().flatMap(id -> nodes.target(id).stream()).toList();
    }

    private List<Mark> states() {
        return scene.shown().actors().stream().flatMap(id -> nodes.actor(id).stream()).toList();
    }

    /** Names that no glyph lies under; from nearby a pole's name gives way to what is there. */
    private List<Mark> poleNames() {
        if (frame.camera().zoom() <= 1) {
            return List.copyOf(backdrop.labels());
        }
        List<Mark> glyphs = Stream.concat(targets().stream(), states().stream()).toList();
        return backdrop.labels().stream()
                .filter(
                        label ->
                                glyphs.stream().noneMatch(g -> g.bounds().overlaps(label.bounds())))
                .map(Mark.class::cast)
                .toList();
    }

    /** Places the names, as the figure does once when it is made. */
    List<Mark> names() {
        if (scene.isMoving()) {
            return List.of();
        }
        LabelPlacer placer = new LabelPlacer(roomForNames());
        Stream.concat(targets().stream(), states().stream())
                .forEach(mark -> placer.keepFree(mark.bounds().grown(type.scaled(RIM))));
        changes.kept().forEach(box -> placer.keepFree(box.grown(type.scaled(RIM) / 2)));
        poleNames().forEach(label -> placer.keepReadable(label.bounds()));
        thin.box().ifPresent(placer::keepReadable);
        legend.forEach(block -> placer.keepReadable(block.box()));
        NameMarks.Room room =
                new NameMarks.Room(placer, frame.camera().zoom(), parts.names(), this::outline);
        return new NameMarks(scene, nodes, type, room).all();
    }

    /** What a name keeps off: the glyph, or the ring round it. */
    private Optional<Mark> outline(Node node) {
        return changes.ring(node).or(() -> nodes.glyph(node));
    }

    /** Names may reach half into the side margins. */
    private Box roomForNames() {
        Box plot = plot();
        double aside = FigurePlan.margin(frame) / 2;
        return new Box(plot.minX() - aside, plot.minY(), plot.maxX() + aside, plot.maxY());
    }

    private Picture.Words description() {
        Caption caption = words.caption();
        return new Picture.Words(caption.title(), caption.altText());
    }
}
