package org.tripole.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    /** The day in words, such as 21 November 2026; the same in every time zone. */
    static String day(LocalDate day, Messages messages) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", messages.locale()));
    }
}
