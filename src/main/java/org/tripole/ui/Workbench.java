package org.tripole.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.session.Settings;
import org.tripole.session.SettingsFile;
import org.tripole.session.SettingsFound;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.canvas.CanvasFonts;
import org.tripole.ui.canvas.Drawing;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.command.Keyboard;
import org.tripole.ui.command.Palette;
import org.tripole.ui.command.PaletteModel;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.export.ExportInputs;
import org.tripole.ui.panel.reading.ReadingModel;
import org.tripole.ui.panel.reading.ReadingWindow;
import org.tripole.ui.panel.table.StateTableModel;
import org.tripole.ui.panel.table.StateTablePane;
import org.tripole.ui.walk.Walking;
import org.tripole.work.JobRunner;

/** One window with all that works behind it, put together part by part. */
final class Workbench implements WindowActs {

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Runners runners = Runners.start();
    private final Faults faults = new Faults(this::showFault);
    private final Bars bars =
            new Bars(
                    new JobBar(messages),
                    new NoticeBar(messages),
                    messages,
                    () -> unfold(Edge.BOTTOM));
    private final Remembered remembered;
    private final SavedThings saved;
    private final Core core;
    private final FolderOpening opening;
    private final ViewOpening views;
    private final PlateInHand plate = new PlateInHand();
    private final WindowFiles files;
    private final PanelSet panels;
    private final GraphCanvas canvas;
    private final CanvasBinding binding;
    private final FocusFlight focusFlight;
    private final Walking walking;
    private final ThingNames names;
    private final PictureMenu menu;
    private final StateTablePane table;
    private final Centre centre;
    private final ReadingWindow reading;
    private final Shell shell;
    private final StageFrame frame;
    private final Presenter presenter;
    private final PictureFirst pictureFirst;
    private final ChangeListener<AppState> onState = (property, before, now) -> remember(now);

    /**
     * A window on {@code stage}.
     *
     * @param settings null when nothing is to be remembered
     * @param paths what is opened as {@link #open} does; the folder is read while the rest is made
     */
    Workbench(Stage stage, @Nullable SettingsFile settings, Desktop desktop, List<Path> paths) {
        remembered = new Remembered(settings, runners.scribe(), this::tellNotSaved);
        core = Core.empty(remembered.settings().appearance(), runners, faults);
        opening = new FolderOpening(core, runners.prompt(), bars, faults);
        open(paths);
        views = new ViewOpening(core, runners.prompt(), bars, outcome());
        CanvasFonts fonts = new CanvasFonts();
        SelectionActs selection = new SelectionActs(core.store());
        canvas = new GraphCanvas(fonts, selection, runners.prompt());
        saved = saved(SavedThings.Shelves.read(settings, runners.scribe(), bars));
        panels =
                new PanelSet(
                        core,
                        new PanelSet.Outside(
                                desktop.browser(),
                                runners,
                                faults,
                                fonts,
                                new PanelSet.Saved(saved, this::saveView)),
                        messages);
        binding = new CanvasBinding(canvas, core, messages);
        focusFlight = new FocusFlight(canvas, core.recompute().derivedProperty());
        names = new ThingNames(core.store(), new Words(messages));
        files = new WindowFiles(core, canvas, desktop.dialogs(), workers());
        walking = walking(selection);
        NodeActs nodes = new NodeActs(core, canvas, names);
        new NodeKeys(nodes).installOn(canvas);
        Actions.Hands hands = new Actions.Hands(canvas, nodes, selection, core.walker());
        Actions actions = new Actions(core.store(), hands, files, this);
        menu =
                new PictureMenu(
                        canvas,
                        new PictureMenuModel(
                                actions,
                                nodes,
                                new PictureMenuModel.Words(core.store(), names, messages)));
        table = table(new TableWork(core, nodes, menu, tableOutside(desktop.dialogs())), actions);
        centre = new Centre(picture(actions), table);
        panels.follow(centre.viewProperty());
        ReadingModel text =
                new ReadingModel(core.store(), core.recompute().derivedProperty(), messages);
        reading = new ReadingWindow(text, new Words(messages));
        shell = new Shell(panels.parts(), controls(actions), bars);
        frame = new StageFrame(stage, shell, core, messages);
        presenter =
                new Presenter(
                        core,
                        new Presenter.Room(canvas, binding, centre, shell, frame),
                        saved.views());
        pictureFirst =
                new PictureFirst(
                        () -> canvas.drawingProperty().get().isPresent(), shell::fillPanels);
        files.acceptDrops(frame.scene());
    }

    /** Reads the data folder among the paths, and looks as the picture behind it does, if any. */
    final void open(List<Path> paths) {
        paths.stream().limit(1).forEach(folder -> opening.open(folder, () -> lookAt(paths)));
    }

    private void lookAt(List<Path> paths) {
        paths.stream().skip(1).limit(1).forEach(files::open);
    }

    /** The state of the program in the window. */
    Store store() {
        return core.store();
    }

    /** What the canvas draws. */
    Optional<Drawing> drawing() {
        return canvas.drawingProperty().get();
    }

    /** Opens the window. */
    void show() {
        Thread.setDefaultUncaughtExceptionHandler(faults);
        core.attach();
        runners.patient()
                .start(
                        SystemMotion.ofThisMachine().reduced(),
                        JobRunner.Answers.of(binding::keepStill, faults));
        panels.attach();
        shell.attach();
        core.store().stateProperty().addListener(onState);
        frame.attach();
        sayFirstWords();
        frame.show();
        binding.attach();
        focusFlight.attach();
        walking.attach();
        centre.requestFocus();
        if (remembered.settings().table().isOpen()) {
            show(CentreView.TABLE);
        }
        pictureFirst.start();
    }

    /** Ends all that works behind the window. */
    void close() {
        presenter.end();
        pictureFirst.stop();
        reading.close();
        walking.detach();
        focusFlight.detach();
        binding.detach();
        frame.detach();
        core.store().stateProperty().removeListener(onState);
        shell.detach();
        panels.detach();
        core.detach();
        runners.close();
    }

    @Override
    public void startSearch() {
        panels.parts().search().start().run();
    }

    @Override
    public void findNext(int steps) {
        panels.findNext(steps);
    }

    @Override
    public void fold(Edge edge) {
        BooleanProperty folded = shell.foldedProperty(edge);
        folded.set(!folded.get());
    }

    @Override
    public void toggleFull() {
        frame.toggleFull();
    }

    @Override
    public void toggleKeys() {
        shell.toggleKeys();
    }

    @Override
    public void openPalette() {
        shell.openPalette();
    }

    @Override
    public void startSavingFilter() {
        unfold(Edge.LEFT);
        panels.startSavingFilter();
    }

    @Override
    public void saveView() {
        saved.views()
                .save()
                .ifPresent(
                        name -> {
                            if (frame.fullProperty().get()) {
                                saved.views().tellSaved(name);
                            } else {
                                unfold(Edge.LEFT);
                                panels.startNaming(name, centre::requestFocus);
                            }
                        });
    }

    @Override
    public void present() {
        presenter.start();
    }

    @Override
    public void presentHere() {
        presenter.startHere();
    }

    @Override
    public void openMenu() {
        if (centre.viewProperty().get() == CentreView.TABLE) {
            table.openMenuByKey();
        } else {
            menu.openByKey();
        }
    }

    @Override
    public void show(CentreView view) {
        centre.viewProperty().set(view);
        centre.requestFocus();
        boolean isTable = view == CentreView.TABLE;
        remembered.update(settings -> settings.withTable(settings.table().withOpen(isTable)));
    }

    @Override
    public void openReading() {
        reading.open(frame.stage());
    }

    @Override
    public void typeComparedDay() {
        if (shell.pictureOnlyProperty().get()) {
            frame.toggleFull(); // the date stands at the edge, which is away
        }
        panels.typeComparedDay();
    }

    @Override
    public void openAbout() {
        panels.openAbout(frame.stage());
    }

    private Walking walking(SelectionActs selection) {
        Walking.Ground ground =
                new Walking.Ground(core.walker(), core.store(), core.recompute().derivedProperty());
        return new Walking(ground, canvas, selection::toggle, messages);
    }

    private WindowFiles.Workers workers() {
        PictureExport export = new PictureExport(runners.prompt(), bars, faults);
        ExportInputs.Means means = new ExportInputs.Means(runners.prompt(), faults, messages);
        return new WindowFiles.Workers(opening, views, export, means, bars, remembered, plate);
    }

    private ViewOpening.Outcome outcome() {
        return new ViewOpening.Outcome(this::lookAgain, faults);
    }

    private SavedThings saved(SavedThings.Shelves shelves) {
        ViewsInHand hands =
                new ViewsInHand(core, new ViewsInHand.Seen(canvas, plate), messages, views::open);
        return new SavedThings(core, shelves, hands, new Words(messages));
    }

    private void lookAgain(ViewOpening.Back back) {
        plate.take(back.plate(), back.before(), back.after());
        new GazeReturn(core, canvas).accept(back.plate().gaze());
    }

    private Shell.Controls controls(Actions actions) {
        Store store = core.store();
        TopBar topBar = new TopBar(store, actions, names, messages);
        topBar.layOut(
                new ViewSwitch(centre.viewProperty(), this::show, messages),
                panels.parts().search().region(),
                new TopBar.Recent(() -> remembered.settings().recentFolders(), opening::open));
        ProblemButton problems = new ProblemButton(store, messages);
        Keyboard keyboard = new Keyboard(actions.all(), store);
        keyboard.installOn(canvas);
        return new Shell.Controls(actions, keyboard, palette(actions), topBar, centre, problems);
    }

    private PictureArea picture(Actions actions) {
        PictureArea.Floating floating =
                new PictureArea.Floating(
                        new FocusBar(actions, names, messages),
                        new ToolButtons(actions, canvas.toolProperty(), messages),
                        walking.line());
        return new PictureArea(core.store(), canvas, floating, messages);
    }

    private StateTablePane table(TableWork work, Actions actions) {
        StateTableModel.Inputs inputs =
                new StateTableModel.Inputs(
                        core.store(), core.recompute().derivedProperty(), runners.prompt(), faults);
        StateTablePane pane =
                new StateTablePane(
                        new StateTableModel(inputs, new Words(messages)),
                        work,
                        remembered.settings().table().columns());
        new Keyboard(actions.ofNodes(), core.store()).installOn(pane.rows());
        return pane;
    }

    private TableWork.Outside tableOutside(Dialogs dialogs) {
        return new TableWork.Outside(dialogs, runners.scribe(), bars, remembered, faults);
    }

    private Palette palette(Actions actions) {
        Words words = new Words(messages);
        ThingJumps jumps = new ThingJumps(core.store(), words);
        PaletteThings things = new PaletteThings(saved, jumps, words);
        PaletteModel model = new PaletteModel(actions.groups(), things, core.store(), messages);
        return new Palette(model, messages, centre::requestFocus);
    }

    private void unfold(Edge edge) {
        shell.foldedProperty(edge).set(false);
    }

    private void remember(AppState now) {
        remembered.update(settings -> settings.withAppearance(now.appearance()));
        if (!now.data().isNone()) {
            remembered.update(settings -> settings.withRecent(now.data().folder()));
        }
    }

    private void sayFirstWords() {
        if (remembered.found() instanceof SettingsFound.Unreadable unreadable) {
            bars.notices().say(aboutSettings(unreadable));
        } else if (!remembered.settings().isHintDismissed()) {
            Notice hint = Notice.of(Notice.Tone.HINT, messages.text(ShellText.HINT));
            bars.notices().say(hint, () -> remembered.update(Settings::withHintDismissed));
        }
    }

    private Notice aboutSettings(SettingsFound.Unreadable unreadable) {
        return new Notice(
                Notice.Tone.TROUBLE,
                messages.text(
                        ShellText.SETTINGS_UNREADABLE, unreadable.file(), unreadable.reason()),
                new Notice.Offer(messages.text(ShellText.REPLACE_SETTINGS), remembered::overwrite));
    }

    private void tellNotSaved(String complaint) {
        bars.trouble(messages.text(ShellText.SETTINGS_NOT_WRITTEN, complaint));
    }

    private void showFault(Throwable fault) {
        Notice.Offer copy =
                new Notice.Offer(
                        messages.text(ShellText.COPY_DETAILS),
                        () -> FxClipboard.put(Faults.detailsOf(fault)));
        String text = messages.text(ShellText.FAULT, fault.toString());
        FxRunner.onWindow(() -> bars.notices().say(new Notice(Notice.Tone.TROUBLE, text, copy)));
    }
}
