package org.tripole.ui.panel.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tripole.graph.Filter;
import org.tripole.text.FilterText;
import org.tripole.text.MessageKey;
import org.tripole.text.SiftText;
import org.tripole.text.StandingText;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.kit.FoldingSection;
import org.tripole.ui.panel.Panel;
import org.tripole.ui.panel.Words;

/** The filters: which part of the record is drawn. */
public final class FilterPanel implements Panel {

    /** The facets that stand open at first; the others say folded what is chosen in them. */
    private static final Set<String> OPEN = Set.of("scope", "label", "region");

    /** What the facets mean whose headings do not say it all. */
    private static final Map<String, MessageKey> MEANINGS =
            Map.of(
                    "source", SiftText.SOURCE_MEANS,
                    "approach", StandingText.APPROACH_MEANS,
                    "confidence", StandingText.CONFIDENCE_MEANS);

    private final FilterPanelModel model;
    private final Words words;
    private final VBox root = new VBox();
    private final VBox sections = new VBox();
    private final BackingPart backing;
    private final RangePart ranges;
    private final FoldingSection population;
    private final FoldingSection period;
    private final Map<String, ChoiceRow> choices = new LinkedHashMap<>();
    private final Map<String, FoldingSection> folds = new LinkedHashMap<>();
    private @Nullable SavedFiltersPart saved;
    private final ChangeListener<List<Facet>> onFacets = (property, before, now) -> show(now);
    private final ChangeListener<Filter> onFilter = (property, before, now) -> show(now);

    /** A panel over {@code model}. */
    public FilterPanel(FilterPanelModel model, Words words) {
        this.model = model;
        this.words = words;
        this.backing = new BackingPart(model.backing(), words);
        this.ranges = new RangePart(model.ranges(), words);
        this.population = fold("filter-population", SiftText.POPULATION).folded();
        this.period = fold("filter-period", SiftText.PERIOD).folded();
        population.with(ranges.population());
        period.with(ranges.period());
        root.setId("filters");
        root.getStyleClass().add("panel-part");
        sections.getStyleClass().add("panel-part");
        root.getChildren()
                .addAll(
                        fold("filter-backing", SiftText.BACKING).with(backing.region()),
                        sections,
                        population,
                        period);
    }

    /** The same with the saved filters at its head. */
    public FilterPanel withSaved(SavedFiltersModel filters) {
        SavedFiltersPart part = new SavedFiltersPart(filters, words);
        root.getChildren().add(0, part.region());
        saved = part;
        return this;
    }

    /** Puts the cursor where the present filter is given a name. */
    public void startSaving() {
        if (saved != null) {
            saved.start();
        }
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
        model.filterProperty().addListener(onFilter);
        model.attach();
        if (saved != null) {
            saved.attach();
        }
        show(model.facetsProperty().get());
        show(model.filterProperty().get());
    }

    @Override
    public void detach() {
        if (saved != null) {
            saved.detach();
        }
        model.detach();
        model.facetsProperty().removeListener(onFacets);
        model.filterProperty().removeListener(onFilter);
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
        facets.forEach(this::showChoices);
        backing.show();
    }

    private void showChoices(Facet facet) {
        for (Facet.Choice choice : facet.choices()) {
            ChoiceRow row = choices.get(choice.id());
            if (row != null) {
                row.show(choice);
            }
        }
        FoldingSection fold = folds.get(facet.id());
        if (fold != null) {
            fold.summarise(summary(facet));
        }
    }

    private void show(Filter filter) {
        ranges.show(filter);
        backing.show();
    }

    private String summary(Facet facet) {
        int on = facet.countOn();
        int all = facet.size();
        return on == all ? "" : words.text(SiftText.PART_SHOWN, on, all);
    }

    private void build(List<Facet> facets) {
        choices.clear();
        folds.clear();
        sections.getChildren().clear();
        for (Facet facet : facets) {
            FoldingSection section = section(facet);
            folds.put(facet.id(), section);
            sections.getChildren().add(section);
        }
    }

    private FoldingSection section(Facet facet) {
        FoldingSection section = new FoldingSection("filter-" + facet.id(), facet.heading());
        section.unfoldedProperty().set(OPEN.contains(facet.id()));
        VBox rows = new VBox();
        rows.getStyleClass().add("filter-choices");
        for (Facet.Choice choice : facet.choices()) {
            ChoiceRow row = new ChoiceRow(choice.id(), model, words);
            choices.put(choice.id(), row);
            rows.getChildren().add(row);
        }
        section.with(rows);
        explain(facet, section);
        return section;
    }

    private void explain(Facet facet, FoldingSection section) {
        if (facet.id().equals("scope")) {
            EmptyHint hint = new EmptyHint("");
            hint.textProperty().bind(model.scopeHintProperty());
            section.with(hint);
        } else if (MEANINGS.containsKey(facet.id())) {
            section.with(new EmptyHint(words.text(MEANINGS.get(facet.id()))));
        }
    }

    private FoldingSection fold(String id, SiftText heading) {
        return new FoldingSection(id, words.text(heading));
    }
}
