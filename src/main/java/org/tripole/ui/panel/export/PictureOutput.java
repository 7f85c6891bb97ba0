package org.tripole.ui.panel.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tripole.app.Pipeline;
import org.tripole.app.content.PictureTables;
import org.tripole.app.content.SheetFigure;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.export.UnknownFormat;
import org.tripole.export.table.TableFile;
import org.tripole.session.FigureFile;
import org.tripole.work.Job;
import org.tripole.work.Progress;

/** A picture, and the data beside it when they are asked for. */
record PictureOutput(
        SheetFigure figure, SheetFigure.Lettering lettering, Draft draft, Pipeline pipeline)
        implements Output {

    @Override
    public String suffix() {
        return draft.format().suffix();
    }

    @Override
    public List<Path> files(Path file) {
        List<Path> files = new ArrayList<>(List.of(file));
        if (draft.hasTable()) {
            files.add(beside(file, ".csv"));
            files.add(beside(file, "-ties.csv"));
        }
        return files;
    }

    @Override
    public Job<Outcome> writing(Path file, Existing existing) {
        return progress -> written(file, existing, progress);
    }

    private Outcome written(Path file, Existing existing, Progress progress) {
        try {
            SheetFigure.Composed composed = figure.composed(pipeline, lettering, progress);
            ExportOptions options = FigureFile.options(composed.figure(), lettering.messages());
            PictureFile.write(
                    composed.picture(),
                    file,
                    existing == Existing.REPLACE ? options.replacing() : options,
                    progress);
            writeTables(composed, file, existing);
            return new Outcome.Written(files(file));
        } catch (UnknownFormat | WriteFailure failure) {
            return new Outcome.Refused(String.valueOf(failure.getMessage()));
        }
    }

    private void writeTables(SheetFigure.Composed composed, Path file, Existing existing)
            throws WriteFailure {
        if (draft.hasTable()) {
            PictureTables tables = new PictureTables(composed.derived());
            TableFile.write(tables.states(), beside(file, ".csv"), existing);
            TableFile.write(tables.ties(), beside(file, "-ties.csv"), existing);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(FileName.stem(file) + ending);
    }
}
