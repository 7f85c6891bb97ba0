package org.tripole.ui.panel.export;

import java.nio.file.Path;
import java.util.List;
import org.tripole.app.Derived;
import org.tripole.app.content.GraphContent;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.draw.Palette;
import org.tripole.exchange.GraphDocument;
import org.tripole.export.graph.GraphFile;
import org.tripole.export.graph.GraphFormat;
import org.tripole.export.graph.UnknownGraphFormat;
import org.tripole.work.Job;
import org.tripole.work.Progress;

/** The network as a graph for other programs: what the picture shows, or all that is on record. */
record GraphOutput(Derived shown, Palette palette, GraphFormat format, boolean isAll)
        implements Output {

    @Override
    public String suffix() {
        return format.suffix();
    }

    @Override
    public List<Path> files(Path file) {
        return format.files(file);
    }

    @Override
    public Job<Outcome> writing(Path file, Existing existing) {
        return progress -> written(file, existing, progress);
    }

    private Outcome written(Path file, Existing existing, Progress progress) {
        try {
            GraphDocument document =
                    isAll
                            ? GraphContent.all(shown.state(), palette, progress)
                            : GraphContent.shown(shown, palette);
            progress.checkpoint(1);
            return new Outcome.Written(GraphFile.write(document, file, existing));
        } catch (UnknownGraphFormat | WriteFailure failure) {
            return new Outcome.Refused(String.valueOf(failure.getMessage()));
        }
    }
}
