package org.tripole;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.Press;
import org.tripole.app.saved.SavedFigure;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.domain.ActorId;
import org.tripole.draw.Picture;
import org.tripole.export.BundledFont;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.FigureParts;
import org.tripole.view.LayoutKind;
import org.tripole.view.Refs;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/** Figures of the shipped data as the program composes them for files. */
public final class ShippedFigures {

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final Sheet SHEET = Sheet.SLIDE.withSize(900, 600);

    private ShippedFigures() {}

    /** The poles with every part that a figure can have. */
    public static SavedFigure poles() {
        FigureParts parts = FigureParts.STANDARD.withMarking("Draft").withSourceNotes(true);
        return figure(state(), Plate.on(SHEET).withParts(parts));
    }

    /** Rings round India on dark ground, the names of countries in Arabic. */
    public static SavedFigure rings() {
        Viewing viewing = Viewing.opening();
        Viewing rings =
                viewing.withPlacing(
                                viewing.placing()
                                        .withLayout(LayoutKind.RINGS)
                                        .withCentre(Refs.of(new ActorId("IND"))))
                        .withEncoding(viewing.encoding().withNames(NameLanguage.ARABIC));
        return figure(state().withViewing(rings), Plate.on(SHEET.withTheme(SheetTheme.DARK)));
    }

    /** The figure as a picture. */
    public static Picture picture(SavedFigure figure) {
        return figure.picture(BundledFont.load(), ENGLISH);
    }

    private static SavedFigure figure(AppState state, Plate plate) {
        Pipeline pipeline = new Pipeline();
        return new Press(pipeline, BundledFont.load(), ENGLISH)
                .figure(pipeline.derive(state, Progress.NONE), plate, Progress.NONE);
    }

    private static AppState state() {
        OpenData open = new OpenData(Path.of("data"), Shipped.dataset(), List.of());
        return AppState.opening(open, Appearance.STANDARD);
    }
}
