package org.tripole.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.draw.Ref;
import org.tripole.exchange.Table;
import org.tripole.export.table.TableCsv;
import org.tripole.export.table.TableFile;
import org.tripole.text.TableText;
import org.tripole.ui.panel.export.PictureName;
import org.tripole.ui.panel.table.TableActs;
import org.tripole.work.JobRunner;

/** What the window does for the table: focus and menu, clipboard and files, what is remembered. */
final class TableWork implements TableActs {

    private static final String SUFFIX = "csv";

    private final Core core;
    private final NodeActs nodes;
    private final PictureMenu menu;
    private final Outside outside;

    TableWork(Core core, NodeActs nodes, PictureMenu menu, Outside outside) {
        this.core = core;
        this.nodes = nodes;
        this.menu = menu;
        this.outside = outside;
    }

    /** Who asks for files, who writes them, who says so, who remembers. */
    record Outside(
            Dialogs dialogs,
            JobRunner writer,
            Bars bars,
            Remembered remembered,
            Consumer<RuntimeException> onFailure) {}

    @Override
    public void focus(Ref state) {
        nodes.focus(Set.of(state));
    }

    @Override
    public void openMenu(Node owner, Optional<Ref> under, Point2D screen) {
        menu.openOver(owner, under, screen);
    }

    @Override
    public void copy(Table table) {
        FxClipboard.put(TableCsv.tabbed(table));
        say(TableText.COPIED, table.rows().size());
    }

    @Override
    public void save(Table table) {
        String name = PictureName.ofTable(core.store().state(), SUFFIX);
        outside.dialogs().chooseTableFile(name).ifPresent(chosen -> write(table, chosen));
    }

    @Override
    public void rememberColumns(List<String> keys) {
        outside.remembered()
                .update(settings -> settings.withTable(settings.table().withColumns(keys)));
    }

    private void write(Table table, Path chosen) {
        boolean isNamed = chosen.toString().endsWith("." + SUFFIX);
        Path file = isNamed ? chosen : Path.of(chosen + "." + SUFFIX);
        // The dialog asked about a file of the chosen name, not of the completed one.
        Existing existing = isNamed ? Existing.REPLACE : Existing.KEEP;
        outside.writer()
                .start(
                        progress -> complaint(table, file, existing),
                        JobRunner.Answers.of(
                                complaint -> tell(complaint, file), outside.onFailure()));
    }

    private static Optional<String> complaint(Table table, Path file, Existing existing) {
        try {
            TableFile.write(table, file, existing);
            return Optional.empty();
        } catch (WriteFailure failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    private void tell(Optional<String> complaint, Path file) {
        if (complaint.isPresent()) {
            Bars bars = outside.bars();
            bars.trouble(bars.messages().text(TableText.NOT_SAVED, complaint.get()));
        } else {
            say(TableText.SAVED, file);
        }
    }

    private void say(TableText words, Object argument) {
        outside.bars().done(outside.bars().messages().text(words, argument));
    }
}
