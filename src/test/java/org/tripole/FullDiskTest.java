package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.app.Derived;
import org.tripole.app.content.GraphContent;
import org.tripole.app.content.PictureTables;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.NamedViews;
import org.tripole.app.saved.SavedFigure;
import org.tripole.disk.Existing;
import org.tripole.disk.SmallDisk;
import org.tripole.disk.WriteFailure;
import org.tripole.draw.Picture;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.export.graph.GraphFile;
import org.tripole.export.table.TableFile;
import org.tripole.graph.Filter;
import org.tripole.session.FigureFile;
import org.tripole.session.KeptFile;
import org.tripole.session.Settings;
import org.tripole.session.SettingsFile;
import org.tripole.text.Messages;
import org.tripole.view.Palettes;
import org.tripole.work.Progress;

/** Everything that the program writes, written in earnest on a disk that is full too soon. */
class FullDiskTest {

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final SavedFigure FIGURE = ShippedFigures.poles();
    private static final Derived OPENING = FIGURE.derived();
    private static final Picture PICTURE = ShippedFigures.picture(FIGURE);

    /** A copy of what stood there, which the program keeps beside what a person saved. */
    private static final String BACKUP = ".before";

    @TempDir private Path folder;

    /** A writer as the program has it. */
    private interface Writing {
        void to(Path file) throws Exception;
    }

    private enum Writer {
        SVG("a.svg", file -> PictureFile.write(PICTURE, file, options())),
        PNG("a.png", file -> PictureFile.write(PICTURE, file, options())),
        PDF("a.pdf", file -> PictureFile.write(PICTURE, file, options())),
        WATCHED_PNG("b.png", file -> PictureFile.write(PICTURE, file, options(), Progress.NONE)),
        BRIEF("b.pdf", file -> PictureFile.writePages(List.of(PICTURE, PICTURE), file, options())),
        GRAPHML("a.graphml", FullDiskTest::writeGraph),
        GEXF("a.gexf", FullDiskTest::writeGraph),
        DOT("a.dot", FullDiskTest::writeGraph),
        JSON("a.json", FullDiskTest::writeGraph),
        CSV("a.csv", FullDiskTest::writeGraph),
        STATES("b.csv", file -> writeTable(file, new PictureTables(OPENING).states())),
        TIES("b-ties.csv", file -> writeTable(file, new PictureTables(OPENING).ties())),
        VIEWS(
                "views.json",
                file ->
                        KeptFile.ofViews(file)
                                .write(
                                        NamedViews.NONE.with(
                                                new NamedView("Start", FIGURE.carried())))),
        FILTERS(
                "filters.json",
                file ->
                        KeptFile.ofFilters(file)
                                .write(
                                        NamedFilters.NONE.with(
                                                new NamedFilter("All", Filter.open())))),
        SETTINGS("settings.json", file -> new SettingsFile(file).write(Settings.STANDARD));

        private final String name;
        private final Writing writing;

        Writer(String name, Writing writing) {
            this.name = name;
            this.writing = writing;
        }
    }

    @ParameterizedTest
    @EnumSource(Writer.class)
    void aFullDiskIsSaidInOneSentenceAndTheEarlierFilesStay(Writer writer) throws Exception {
        Path file = folder.resolve(writer.name);
        SmallDisk roomy = new SmallDisk(Long.MAX_VALUE);
        writer.writing.to(roomy.at(file));
        List<String> names = names();
        for (String name : names) {
            Files.writeString(folder.resolve(name), "earlier");
        }
        for (long room : List.of(0L, 1L, 30L, roomy.written() / 3, roomy.written() - 1)) {
            if (names.size() > 1 && room > 30) {
                continue; // the first of two files may be whole, and is then replaced
            }
            Throwable met = catchThrowable(() -> writer.writing.to(new SmallDisk(room).at(file)));
            assertThat(met).as("room for %d bytes", room).isInstanceOf(WriteFailure.class);
            assertThat(met.getMessage())
                    .startsWith(folder.toString())
                    .endsWith(
                            " was not written. The disk is full. Free some space, or choose"
                                    + " another disk.");
            assertThat(names().stream().filter(name -> !name.endsWith(BACKUP)))
                    .containsExactlyElementsOf(names);
            for (String name : names()) {
                assertThat(folder.resolve(name)).hasContent("earlier");
            }
        }
    }

    private static void writeGraph(Path file) throws Exception {
        GraphFile.write(GraphContent.shown(OPENING, Palettes.light()), file, Existing.REPLACE);
    }

    private static void writeTable(Path file, org.tripole.exchange.Table table) throws Exception {
        TableFile.write(table, file, Existing.REPLACE);
    }

    private static ExportOptions options() {
        return FigureFile.options(FIGURE, ENGLISH).replacing();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
