package org.tripole.ui.panel.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.FilterText;
import org.tripole.text.MessageKey;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.kit.SectionHeading;
import org.tripole.ui.panel.Panel;
import org.tripole.ui.panel.Words;
import org.tripole.view.TiesShown;

/** The filters: which part of the record is drawn, and which ties. */
public final class FilterPanel implements Panel {

    private final FilterPanelModel model;
    private final Words words;
    private final VBox sections = new VBox();
    private final ScrollPane root = new ScrollPane(sections);
    private final Map<TiesShown, RadioButton> ties = new LinkedHashMap<>();
    private final Map<String, ChoiceRow> choices = new LinkedHashMap<>();
    private final ChangeListener<List<Facet>> onFacets = (property, before, now) -> show(now);
    private final ChangeListener<TiesShown> onTies = (property, before, now) -> show(now);

    /** A panel over {@code model}. */
    public FilterPanel(FilterPanelModel model, Words words) {
        this.model = model;
        this.words = words;
        root.setId("filters");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("filters");
        sections.getStyleClass().add("filter-sections");
    }

    @Override
    public MessageKey title() {
        return FilterText.FILTER_TITLE;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        model.facetsProperty().addListener(onFacets);
        model.tiesProperty().addListener(onTies);
        model.attach();
        show(model.facetsProperty().get());
        show(model.tiesProperty().get());
    }

    @Override
    public void detach() {
        model.detach();
        model.facetsProperty().removeListener(onFacets);
        model.tiesProperty().removeListener(onTies);
    }

    /** Shows the facets; choices that stay keep their nodes, and with them the focus. */
    private void show(List<Facet> facets) {
        List<String> ids =
                facets.stream()
                        .flatMap(facet -> facet.choices().stream())
                        .map(Facet.Choice::id)
                        .toList();
        if (!ids.equals(List.copyOf(choices.keySet()))) {
            build(facets);
        }
        for (Facet facet : facets) {
            for (Facet.Choice choice : facet.choices()) {
                ChoiceRow box = choices.get(choice.id());
                if (box != null) {
                    box.show(choice);
                }
            }
        }
    }

    private void build(List<Facet> facets) {
        choices.clear();
        sections.getChildren().setAll(tiesShown());
        for (Facet facet : facets) {
            sections.getChildren().add(section(facet));
        }
    }

    private Node section(Facet facet) {
        VBox section = section("filter-" + facet.id(), facet.heading());
        for (Facet.Choice choice : facet.choices()) {
            ChoiceRow box = new ChoiceRow(choice.id(), model::toggle, words);
            choices.put(choice.id(), box);
            section.getChildren().add(box);
        }
        if (facet.id().equals("scope")) {
            EmptyHint hint = new EmptyHint("");
            hint.textProperty().bind(model.scopeHintProperty());
            section.getChildren().add(hint);
        }
        return section;
    }

    private Node tiesShown() {
        VBox section = section("filter-ties", words.text(FilterText.TIES_SHOWN));
        ToggleGroup group = new ToggleGroup();
        for (TiesShown shown : TiesShown.values()) {
            RadioButton button = radio(shown);
            button.setToggleGroup(group);
            ties.put(shown, button);
            section.getChildren().add(button);
        }
        return section;
    }

    private RadioButton radio(TiesShown shown) {
        String text = words.text(FilterText.valueOf("TIES_" + shown.name()));
        RadioButton button = new RadioButton(text);
        button.setId("filter-ties-" + shown.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(text);
        button.setSelected(model.tiesProperty().get() == shown);
        button.setOnAction(click -> model.show(shown));
        return button;
    }

    private void show(TiesShown shown) {
        RadioButton button = ties.get(shown);
        if (button != null) {
            button.setSelected(true);
        }
    }

    private static VBox section(String id, String heading) {
        VBox section = new VBox(new SectionHeading(heading));
        section.setId(id);
        section.getStyleClass().add("filter-section");
        return section;
    }
}
