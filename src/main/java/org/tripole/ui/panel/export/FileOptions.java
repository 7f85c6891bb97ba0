package org.tripole.ui.panel.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tripole.app.Derived;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.draw.Ref;
import org.tripole.export.ExportOptions;
import org.tripole.export.Origin;
import org.tripole.text.Messages;
import org.tripole.ui.panel.Things;
import org.tripole.view.SheetSpec;

/** The one place where it is decided what the window's picture files carry beside the drawing. */
public final class FileOptions {

    private static final double PRINTED_DPI = 300;

    private FileOptions() {}

    /** Options of a file of the figure that follows from {@code derived}; no file is replaced. */
    public static ExportOptions of(SheetSpec sheet, Derived derived, Messages messages) {
        Dataset dataset = derived.state().dataset();
        String source = (dataset.facts().title() + " " + dataset.facts().version()).strip();
        ExportOptions options =
                ExportOptions.standard()
                        .withScale(sheet.extent().pixelsPerUnit())
                        .withLanguage(messages.locale().toLanguageTag())
                        .withOrigin(Origin.ofProgram().of(source, dataset.facts().licence()))
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
