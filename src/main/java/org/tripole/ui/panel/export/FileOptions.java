package org.tripole.ui.panel.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tripole.app.Derived;
import org.tripole.app.content.SheetFigure;
import org.tripole.app.saved.Basis;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.SavedView;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.draw.Ref;
import org.tripole.export.ExportOptions;
import org.tripole.session.ViewText;
import org.tripole.text.Messages;
import org.tripole.ui.panel.Things;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;

/** The one place where it is decided what the window's picture files carry beside the drawing. */
public final class FileOptions {

    private static final double PRINTED_DPI = 300;

    private FileOptions() {}

    /**
     * Options of a file of that figure, which carries the view that it is of; no file is replaced.
     *
     * @param derived what the figure was composed from
     */
    static ExportOptions of(SheetFigure figure, Derived derived, Messages messages) {
        SheetExtent extent = figure.sheet().extent();
        Sheet sheet =
                new Sheet(
                        extent.width(),
                        extent.height(),
                        extent.pixelsPerUnit(),
                        SheetTheme.valueOf(figure.sheet().theme().toUpperCase(Locale.ROOT)));
        Gaze gaze = Gaze.of(figure.camera(), figure.shown().state().viewing().aspect());
        Plate plate = new Plate(sheet, gaze, figure.title());
        SavedPicture carried =
                new SavedPicture(SavedView.of(derived.state(), plate), Basis.of(derived));
        return withoutView(figure.sheet(), derived, messages).withPayload(ViewText.write(carried));
    }

    /** The same for the clipboard, where nothing is carried but the drawing. */
    public static ExportOptions withoutView(SheetSpec sheet, Derived derived, Messages messages) {
        Dataset dataset = derived.state().dataset();
        ExportOptions options =
                ExportOptions.standard()
                        .withScale(sheet.extent().pixelsPerUnit())
                        .withLanguage(messages.locale().toLanguageTag())
                        .withAddresses(addresses(dataset));
        if (sheet.extent().preset().isPaper()) {
            options = options.withDpi(PRINTED_DPI * sheet.extent().scale());
        }
        return sheet.isTransparent() ? options.transparent() : options;
    }

    private static Map<Ref, URI> addresses(Dataset dataset) {
        Map<Ref, URI> addresses = new LinkedHashMap<>();
        for (Source source : dataset.sources()) {
            source.address().ifPresent(address -> put(addresses, Things.ref(source.id()), address));
        }
        return addresses;
    }

    /** An address that is none stays words. */
    private static void put(Map<Ref, URI> addresses, Ref source, String address) {
        try {
            addresses.put(source, new URI(address));
        } catch (URISyntaxException wrong) {
            addresses.remove(source);
        }
    }
}
