package org.tripole.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.tripole.domain.Approach;
import org.tripole.score.Standing;
import org.tripole.text.FigureText;
import org.tripole.text.Messages;

/** Words that several parts of a figure use. */
final class Wording {

    private Wording() {}

    /** The label in words, such as "Between UN-centric and Alliance-led". */
    static String standing(Standing standing, List<Approach> approaches, Messages messages) {
        Object[] names =
                standing.approaches().stream().map(k -> approaches.get(k).name()).toArray();
        FigureText key =
                switch (standing.kind()) {
                    case ALIGNED -> FigureText.STANDING_ALIGNED;
                    case LEANING -> FigureText.STANDING_LEANING;
                    case BETWEEN -> FigureText.STANDING_BETWEEN;
                    case SPREAD -> FigureText.STANDING_SPREAD;
                    case THIN -> FigureText.STANDING_THIN;
                };
        return messages.text(key, names);
    }

    /** The day as an argument for a date pattern of the message bundles. */
    static Date day(LocalDate day) {
        // MessageFormat knows only java.util.Date, and reads it in the zone of the machine
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
