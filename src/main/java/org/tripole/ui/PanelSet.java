package org.tripole.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.app.Walk;
import org.tripole.export.Origin;
import org.tripole.text.CommandText;
import org.tripole.text.FilterText;
import org.tripole.text.LookText;
import org.tripole.text.Messages;
import org.tripole.ui.canvas.CanvasFonts;
import org.tripole.ui.kit.FilterBar;
import org.tripole.ui.panel.SidePanel;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.about.AboutFacts;
import org.tripole.ui.panel.about.AboutWindow;
import org.tripole.ui.panel.filter.FilterPanel;
import org.tripole.ui.panel.filter.FilterPanelModel;
import org.tripole.ui.panel.find.FindBox;
import org.tripole.ui.panel.find.FindModel;
import org.tripole.ui.panel.group.GroupsModel;
import org.tripole.ui.panel.group.GroupsPart;
import org.tripole.ui.panel.inspector.Browser;
import org.tripole.ui.panel.inspector.InspectorInputs;
import org.tripole.ui.panel.inspector.InspectorPanel;
import org.tripole.ui.panel.inspector.InspectorPanelModel;
import org.tripole.ui.panel.look.LookPanel;
import org.tripole.ui.panel.look.LookPanelModel;
import org.tripole.ui.panel.look.LookWords;
import org.tripole.ui.panel.problem.ProblemPanel;
import org.tripole.ui.panel.problem.ProblemPanelModel;
import org.tripole.ui.panel.time.ComparisonModel;
import org.tripole.ui.panel.time.TimePanel;
import org.tripole.ui.panel.time.TimePanelModel;
import org.tripole.ui.panel.views.SavedViewsPanel;

/** The panels of the window, made of the program behind them. */
final class PanelSet {

    private final Store store;
    private final Words words;
    private final ReadOnlyObjectProperty<Optional<Derived>> rested;
    private final FindBox find;
    private final HiddenByHand hiddenByHand;
    private final TimePanel time;
    private final SavedViewsPanel viewsPanel;
    private final FilterPanel filterPanel;
    private final LookPanel look;
    private final SidePanel left;
    private final ShellParts parts;

    PanelSet(Core core, Outside outside, Messages messages) {
        store = core.store();
        words = new Words(messages);
        find = new FindBox(new FindModel(store, words), words, outside.fonts());
        rested = new RestingDerived(core.recompute().derivedProperty()).property();
        FilterPanelModel filters = new FilterPanelModel(store, rested, words);
        hiddenByHand = new HiddenByHand(store, messages);
        time = time(outside);
        viewsPanel =
                new SavedViewsPanel(
                        outside.saved().things().views(), outside.saved().saveView(), words);
        filterPanel = new FilterPanel(filters, words).withSaved(outside.saved().things().filters());
        look = look(outside);
        left =
                new SidePanel(
                        "left-panel", LookText.LOOK_TITLE, List.of(viewsPanel, look, filterPanel));
        parts =
                new ShellParts(
                        left,
                        inspector(core, outside),
                        time,
                        new ProblemPanel(
                                new ProblemPanelModel(store, messages), FxClipboard::put, messages),
                        new ShellParts.Search(find.region(), find::start),
                        new FilterBar(List.of(filtered(filters), hidden()))
                                .withChips(filters.chipsProperty())
                                .withAnswers(filters.answersProperty()));
    }

    /** What the panels reach beyond the program. */
    record Outside(
            Browser browser, Runners runners, Faults faults, CanvasFonts fonts, Saved saved) {}

    /** What was saved, and how the present view is. */
    record Saved(SavedThings things, Runnable saveView) {}

    ShellParts parts() {
        return parts;
    }

    void attach() {
        find.attach();
        hiddenByHand.attach();
    }

    void detach() {
        hiddenByHand.detach();
        find.detach();
    }

    /** Puts the cursor into the date that the picture is compared with. */
    void typeComparedDay() {
        time.typeCompared();
    }

    /** Offers what the picture looks like only while that is what the window shows. */
    void follow(ObservableValue<CentreView> centre) {
        look.region().visibleProperty().bind(centre.map(view -> view == CentreView.NETWORK));
        look.region().managedProperty().bind(look.region().visibleProperty());
    }

    /** Puts the cursor where the present filter is given a name. */
    void startSavingFilter() {
        filterPanel.startSaving();
        left.reveal(filterPanel.region());
    }

    /** Takes the next hit of the last search or, below 0, the one before. */
    void findNext(int steps) {
        find.next(steps);
    }

    /** Puts the cursor where the saved view is named; {@code after} follows when that is done. */
    void startNaming(String view, Runnable after) {
        viewsPanel.startNaming(view, after);
        left.reveal(viewsPanel.region());
    }

    /** Opens the window about the program and the open record. */
    void openAbout(Window owner) {
        AboutWindow.open(
                owner,
                AboutFacts.of(Origin.version(), store.state().dataset().facts(), words),
                words);
    }

    private LookPanel look(Outside outside) {
        GroupsModel.Inputs inputs =
                new GroupsModel.Inputs(store, rested, outside.runners().prompt(), outside.faults());
        GroupsPart groups = new GroupsPart(new GroupsModel(inputs), store, words);
        LookWords says = new LookWords(words);
        return new LookPanel(new LookPanelModel(store, says), says, groups);
    }

    private FilterBar.Part filtered(FilterPanelModel filters) {
        return new FilterBar.Part(
                "filter-bar-reset",
                filters.hidesProperty(),
                words.text(FilterText.RESET),
                filters::reset);
    }

    private FilterBar.Part hidden() {
        return new FilterBar.Part(
                "filter-bar-show-again",
                hiddenByHand.sentenceProperty(),
                words.text(CommandText.SHOW_AGAIN),
                () -> store.dispatch(new ViewingChange.Unhide()));
    }

    private TimePanel time(Outside outside) {
        var beside = new ComparisonModel.Beside(outside.runners().prompt(), outside.faults());
        return new TimePanel(
                new TimePanelModel(store, rested, words),
                new ComparisonModel(store, rested, beside, words),
                words);
    }

    private InspectorPanel inspector(Core core, Outside outside) {
        InspectorInputs inputs =
                new InspectorInputs(
                        core.store(),
                        rested,
                        core.doubt().doubtProperty(),
                        core.walker().walkProperty().map(walk -> walk.map(Walk::current)),
                        outside.runners().prompt(),
                        outside.faults());
        return new InspectorPanel(
                new InspectorPanelModel(inputs, words), outside.browser(), FxClipboard::put, words);
    }
}
