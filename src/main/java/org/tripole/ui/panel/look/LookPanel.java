package org.tripole.ui.panel.look;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.LanguageText;
import org.tripole.text.LookText;
import org.tripole.text.MessageKey;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.kit.FoldingSection;
import org.tripole.ui.kit.Segments;
import org.tripole.ui.panel.Panel;
import org.tripole.view.LayoutKind;
import org.tripole.view.Viewing;

/**
 * How the network is looked at: layout, what is shown and joined, what size, colour and names say.
 */
public final class LookPanel implements Panel {

    private final LookPanelModel model;
    private final LookWords words;
    private final VBox root = new VBox();
    private final Segments<LayoutKind> layouts;
    private final EmptyHint layoutMeans = new EmptyHint("");
    private final Button centre = new Button();
    private final JoiningPart joining;
    private final DiscPart discs;
    private final NamesPart names;
    private final FoldingSection layoutFold;
    private final FoldingSection joinedFold;
    private final FoldingSection discsFold;
    private final FoldingSection namesFold;
    private final Panel groups;
    private final ChangeListener<Look> listener = (property, before, now) -> show(now);

    /**
     * A panel over {@code model}.
     *
     * @param groups what tells of the groups found, below the choice of colour
     */
    public LookPanel(LookPanelModel model, LookWords words, Panel groups) {
        this.model = model;
        this.words = words;
        this.groups = groups;
        this.layouts =
                new Segments<>(
                        Segments.Option.of(
                                List.of(LayoutKind.values()),
                                kind -> "layout-" + kind.name().toLowerCase(Locale.ROOT),
                                kind -> words.text("LAYOUT_", kind)),
                        3,
                        model::arrange);
        this.joining = new JoiningPart(model, words);
        this.discs = new DiscPart(model, words, groups.region());
        this.names = new NamesPart(model, words);
        root.setId("look");
        root.getStyleClass().add("panel-part");
        this.layoutFold = layout();
        this.joinedFold =
                new FoldingSection("look-joined", words.text(LookText.NODES_AND_TIES))
                        .with(joining.region());
        this.discsFold =
                new FoldingSection("look-discs", words.text(LookText.DISCS))
                        .with(discs.region())
                        .folded();
        this.namesFold =
                new FoldingSection("look-language", words.text(LanguageText.NAMES))
                        .with(names.region())
                        .folded();
        root.getChildren().addAll(layoutFold, joinedFold, discsFold, namesFold);
    }

    @Override
    public MessageKey title() {
        return LookText.LOOK_TITLE;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        model.lookProperty().addListener(listener);
        model.attach();
        groups.attach();
        show(model.lookProperty().get());
    }

    @Override
    public void detach() {
        groups.detach();
        model.detach();
        model.lookProperty().removeListener(listener);
    }

    private FoldingSection layout() {
        centre.setId("rings-centre");
        centre.getStyleClass().add("small");
        centre.setWrapText(true);
        centre.setMaxWidth(Double.MAX_VALUE);
        centre.managedProperty().bind(centre.visibleProperty());
        centre.setOnAction(click -> model.centreOnSelection());
        return new FoldingSection("look-layout", words.text(LookText.LAYOUT))
                .with(layouts, layoutMeans, centre);
    }

    private void show(Look look) {
        LayoutKind layout = look.viewing().placing().layout();
        layouts.show(layout);
        layoutMeans.setText(look.layoutMeans());
        centre.setText(look.centreOffer());
        centre.setVisible(layout == LayoutKind.RINGS && !look.centreOffer().isEmpty());
        joining.show(look.viewing().scope());
        discs.show(look.viewing().encoding());
        names.show(look.viewing().encoding().names());
        summarise(look.viewing());
    }

    private void summarise(Viewing viewing) {
        layoutFold.summarise(words.text("LAYOUT_", viewing.placing().layout()));
        joinedFold.summarise(words.text("NODES_", viewing.scope().nodes()));
        discsFold.summarise(
                words.both(
                        words.name(viewing.encoding().size()),
                        words.name(viewing.encoding().colour())));
        namesFold.summarise(words.name(viewing.encoding().names()));
    }

    /** A choice under its name. */
    static VBox named(String name, Region choice) {
        Label label = new Label(name);
        label.getStyleClass().add("choice-name");
        label.setLabelFor(choice);
        VBox named = new VBox(label, choice);
        named.getStyleClass().add("choice");
        named.managedProperty().bind(named.visibleProperty());
        return named;
    }
}
