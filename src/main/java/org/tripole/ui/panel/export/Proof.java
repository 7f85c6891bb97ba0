package org.tripole.ui.panel.export;

import java.util.EnumMap;
import java.util.Map;
import org.tripole.app.Pipeline;
import org.tripole.app.content.SheetFigure;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.export.ExportOptions;
import org.tripole.export.Raster;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Preflight;
import org.tripole.preflight.Report;
import org.tripole.view.SheetSpec;
import org.tripole.work.Progress;

/**
 * A trial print: the picture as its file would have it, as pixels for the screen, and what the
 * check says of it.
 *
 * @param draft that it is of
 * @param enlarged seen as {@code condition} has it
 * @param thumbnails one for every condition
 */
record Proof(
        Draft draft,
        SheetFigure.Composed composed,
        Condition condition,
        Pixels enlarged,
        Map<Condition, Pixels> thumbnails,
        Report report) {

    private static final double LEAST_PIXELS_PER_UNIT = 0.05;
    private static final double MOST_PIXELS_PER_UNIT = 4;

    /** Of a thumbnail, for each unit of its width. */
    private static final double THUMBNAIL_HEIGHT = 0.625;

    Proof {
        thumbnails = Map.copyOf(thumbnails);
    }

    /**
     * An image for the screen.
     *
     * @param perUnit pixels of it for each unit of the picture
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from the job to one image and dropped
    record Pixels(int width, int height, int[] argb, double perUnit) {}

    /**
     * What is to be printed, and for which room on the screen.
     *
     * @param condition that the enlarged image is seen under
     */
    record Order(
            SheetFigure figure,
            SheetFigure.Lettering lettering,
            Draft draft,
            Condition condition,
            Room room) {}

    /**
     * Room on the screen, in its units.
     *
     * @param outputScale pixels of the screen for each unit
     */
    record Room(double width, double height, double thumbnailWidth, double outputScale) {}

    /** Composes, paints, checks; some tenths of a second. */
    static Proof of(Order order, Pipeline pipeline, Progress progress) {
        Draft draft = order.draft();
        SheetFigure.Composed composed =
                order.figure().composed(pipeline, order.lettering(), progress);
        Picture picture = composed.picture();
        Report report = Preflight.check(picture, draft.sheet().palette(), draft.use());
        progress.checkpoint(1);
        Raster small = raster(picture, thumbnailScale(order.room(), picture.box()), draft.sheet());
        Map<Condition, Pixels> thumbnails = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            progress.checkpoint(1);
            thumbnails.put(
                    condition, seen(small, condition, small.width() / picture.box().width()));
        }
        double scale = scale(order, picture.box());
        Raster large = raster(picture, scale, draft.sheet());
        return new Proof(
                draft,
                composed,
                order.condition(),
                seen(large, order.condition(), scale),
                thumbnails,
                report);
    }

    private static Pixels seen(Raster raster, Condition condition, double perUnit) {
        return new Pixels(
                raster.width(), raster.height(), condition.sight().of(raster.argb()), perUnit);
    }

    private static Raster raster(Picture picture, double scale, SheetSpec sheet) {
        ExportOptions options = ExportOptions.standard().withScale(scale);
        return Raster.of(picture, sheet.isTransparent() ? options.transparent() : options);
    }

    private static double thumbnailScale(Room room, Box box) {
        double width = room.thumbnailWidth() * room.outputScale();
        return Math.min(width / box.width(), width * THUMBNAIL_HEIGHT / box.height());
    }

    /** Fills the room; on phone and paper no larger than it is there. */
    private static double scale(Order order, Box box) {
        Room room = order.room();
        double fitting = Math.min(room.width() / box.width(), room.height() / box.height());
        Condition condition = order.condition();
        boolean isSmaller = condition == Condition.PHONE || condition == Condition.A4;
        double most = isSmaller ? condition.scaleOf(box) : MOST_PIXELS_PER_UNIT;
        return Math.max(LEAST_PIXELS_PER_UNIT, Math.min(most, fitting) * room.outputScale());
    }
}
