package org.tripole.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.command.KeySheet;
import org.tripole.ui.command.Keyboard;
import org.tripole.ui.command.Palette;
import org.tripole.ui.panel.Panel;
import org.tripole.ui.present.Curtain;
import org.tripole.ui.theme.Theme;

/**
 * The window's inside: bars at the top, panels at the edges, the picture in the middle. Arranges
 * and folds; what the parts do is their own business.
 */
public final class Shell {

    /** Below this width the left panel opens folded, so that the picture keeps its room. */
    private static final double ROOMY_WIDTH = 1180;

    private final ShellParts parts;
    private final Bars bars;
    private final TopBar topBar;
    private final Centre centre;
    private final ProblemButton problemCount;
    private final KeySheet keySheet;
    private final Palette palette;
    private final Keyboard keyboard;
    private final Map<WindowActs.Edge, BooleanProperty> folds =
            new EnumMap<>(WindowActs.Edge.class);
    private boolean isCramped;
    private final List<FoldingPanel> sides = new ArrayList<>();
    private final BooleanProperty pictureOnly = new SimpleBooleanProperty();
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final Curtain curtain;
    private final BorderPane frame = new BorderPane();
    private final VBox head = new VBox();
    private final VBox foot = new VBox();
    private final StackPane root = new StackPane();

    /** The window's inside, of these parts. */
    Shell(ShellParts parts, Controls controls, Bars bars) {
        this.parts = parts;
        this.bars = bars;
        this.topBar = controls.topBar();
        this.centre = controls.centre();
        this.problemCount = controls.problemCount();
        this.palette = controls.palette();
        this.keyboard = controls.keyboard();
        this.curtain = new Curtain(bars.messages());
        this.keySheet = new KeySheet(controls.actions().groups(), bars.messages());
        build(bars.messages());
    }

    /** What the window's acts are reached by. */
    record Controls(
            Actions actions,
            Keyboard keyboard,
            Palette palette,
            TopBar topBar,
            Centre centre,
            ProblemButton problemCount) {}

    /** The root of the scene. */
    Parent root() {
        return root;
    }

    /** Whether only the picture is shown. */
    BooleanProperty pictureOnlyProperty() {
        return pictureOnly;
    }

    /** Whether nothing but the picture is shown, without what floats above it. */
    BooleanProperty presentingProperty() {
        return presenting;
    }

    /** What lies over the picture while it is presented. */
    Curtain curtain() {
        return curtain;
    }

    /** Whether the panel at an edge is folded. */
    BooleanProperty foldedProperty(WindowActs.Edge edge) {
        BooleanProperty fold = folds.get(edge);
        if (fold == null) {
            throw new AssertionError(edge);
        }
        return fold;
    }

    /** Shows by its icon which theme a click would put on. */
    void showTheme(Theme theme) {
        topBar.showTheme(theme.isDark());
    }

    void toggleKeys() {
        keySheet.toggle();
    }

    void openPalette() {
        keySheet.hide();
        palette.open();
    }

    /** Makes the keys work in {@code scene}. */
    void install(Scene scene) {
        keyboard.installIn(scene);
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> onTyped(scene, event));
    }

    /**
     * Folds the left panel when the window becomes too narrow for its texts, and lets it back in
     * when there is room again. Between the two it is as the person left it.
     */
    void fit(double width, double textScale) {
        keySheet.fit(textScale);
        boolean cramped = width < ROOMY_WIDTH * textScale;
        boolean isFilled = pictureOnly.get() || presenting.get();
        if (cramped != isCramped && !isFilled) {
            isCramped = cramped;
            foldedProperty(WindowActs.Edge.LEFT).set(cramped);
        }
    }

    /** Lets the panels in at the edges; until then their room is kept. */
    void fillPanels() {
        parts.filters().attach();
        parts.inspector().attach();
        parts.problems().attach();
        sides.forEach(FoldingPanel::fill);
    }

    void attach() {
        parts.time().attach();
        topBar.attach();
        centre.attach();
        problemCount.attach();
    }

    void detach() {
        problemCount.detach();
        centre.detach();
        topBar.detach();
        panels().forEach(Panel::detach);
    }

    private List<Panel> panels() {
        return List.of(parts.filters(), parts.inspector(), parts.time(), parts.problems());
    }

    private void build(Messages messages) {
        frame.setTop(head);
        frame.setLeft(side(parts.filters(), Side.LEFT, WindowActs.Edge.LEFT));
        frame.setCenter(middle());
        frame.setRight(side(parts.inspector(), Side.RIGHT, WindowActs.Edge.RIGHT));
        frame.setBottom(foot);
        head.getChildren().add(topBar);
        foot.getChildren().addAll(problems(), bottomEdge());
        root.setId("shell");
        root.getStyleClass().add("shell");
        root.getChildren().addAll(frame, keySheet, palette, curtain);
        root.setAccessibleText(messages.text(ShellText.TITLE));
        pictureOnly.addListener((property, before, now) -> showEdges());
        presenting.addListener((property, before, now) -> bare(now));
    }

    private Node side(Panel panel, Side side, WindowActs.Edge edge) {
        FoldingPanel folding = new FoldingPanel(panel, side, bars.messages());
        folds.put(edge, folding.foldedProperty());
        sides.add(folding);
        return folding;
    }

    private Node middle() {
        StackPane stage = new StackPane(centre, bars.job()); // above, so that nothing moves
        StackPane.setAlignment(bars.job(), Pos.TOP_CENTER);
        VBox told = new VBox(bars.notices(), parts.filterBar());
        told.visibleProperty().bind(presenting.not());
        told.managedProperty().bind(presenting.not());
        VBox middle = new VBox(told, stage);
        middle.setId("middle");
        middle.setMinWidth(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        return middle;
    }

    private Node problems() {
        BooleanProperty fold = new SimpleBooleanProperty(true);
        folds.put(WindowActs.Edge.BOTTOM, fold);
        Node region = parts.problems().region();
        region.visibleProperty().bind(fold.not());
        region.managedProperty().bind(fold.not());
        return region;
    }

    private Node bottomEdge() {
        HBox edge = new HBox(parts.time().region(), problemCount);
        edge.getStyleClass().add("bottom-edge");
        HBox.setHgrow(parts.time().region(), Priority.ALWAYS);
        problemCount.fold(foldedProperty(WindowActs.Edge.BOTTOM));
        return edge;
    }

    private void bare(boolean isBare) {
        if (isBare) {
            keySheet.hide();
            palette.close();
        }
        centre.setBare(isBare);
        showEdges();
    }

    private void showEdges() {
        boolean isShown = !pictureOnly.get() && !presenting.get();
        for (Node edge : List.of(head, frame.getLeft(), frame.getRight(), foot)) {
            edge.setVisible(isShown);
            edge.setManaged(isShown);
        }
        centre.requestFocus();
    }

    /** A question mark asks for the keys, except where it is typed. */
    private void onTyped(Scene scene, KeyEvent event) {
        boolean isText = scene.getFocusOwner() instanceof TextInputControl;
        if (event.getCharacter().equals("?") && !isText) {
            toggleKeys();
        }
    }
}
