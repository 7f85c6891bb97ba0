package org.tripole.session;

import org.tripole.app.saved.SavedFigure;
import org.tripole.app.saved.Sheet;
import org.tripole.domain.Dataset;
import org.tripole.domain.DatasetFacts;
import org.tripole.export.ExportOptions;
import org.tripole.export.Origin;
import org.tripole.text.Messages;
import org.tripole.view.brief.Brief;

/**
 * What a file of a figure carries beside the drawing: resolution, ground, language, origin, links,
 * and the view. Decided here alone, so that window and command line write the same bytes.
 */
public final class FigureFile {

    private static final double PRINTED_DPI = 300;

    private FigureFile() {}

    /** Options of a file that carries the view of the figure; no file is replaced. */
    public static ExportOptions options(SavedFigure figure, Messages messages) {
        return withoutView(figure, messages).withPayload(ViewText.write(figure.carried()));
    }

    /** The same for the clipboard, where nothing is carried but the drawing and its origin. */
    public static ExportOptions withoutView(SavedFigure figure, Messages messages) {
        Dataset dataset = figure.derived().state().dataset();
        Sheet sheet = figure.plate().sheet();
        ExportOptions options =
                ExportOptions.standard()
                        .withScale(sheet.scale())
                        .withLanguage(messages.locale().toLanguageTag())
                        .withOrigin(origin(dataset.facts()))
                        .withAddresses(Brief.addresses(dataset));
        if (sheet.preset().isPaper()) {
            options = options.withDpi(PRINTED_DPI * sheet.enlargement());
        }
        return sheet.isTransparent() ? options.transparent() : options;
    }

    /** This program, the data with version and day, and their licence. */
    public static Origin origin(DatasetFacts facts) {
        String source = facts.title() + ", " + facts.version() + " (" + facts.asOf() + ")";
        return Origin.ofProgram().of(source, facts.licence());
    }
}
