package org.tripole.view.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.Actor;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Picture;

/** The pages of every actor of the shipped data: states, areas and organisations. */
class BriefGeometryTest {

    /** Descenders of one line and capitals of the next may meet in a hair's breadth. */
    private static final double HAIR = 0.6;

    private static final double SMALLEST_TEXT = 9;

    private final Briefs briefs = new Briefs(Shipped.dataset());

    @Test
    void noLabelOfAnyBriefLeavesItsPageOrCoversAnother() {
        Dossier first = briefs.dossier("KEN");
        List<String> faults = new ArrayList<>();
        for (Actor actor : Shipped.dataset().actors()) {
            // what leaving out gives is asked once, as it costs most; the longest list stands below
            Dossier dossier = new Dossier(actor, first.scene(), first.doubt(), first.omissions());
            Briefs.pages(dossier).forEach(page -> faults.addAll(faults(page)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theLongestListOfWhatWouldChangeTheLabelFits() {
        for (String id : List.of("USA", "CHN", "IND", "EU", "VCT")) {
            Briefs.pages(id(id)).forEach(page -> assertThat(faults(page)).isEmpty());
        }
    }

    private Dossier id(String id) {
        return briefs.dossier(id);
    }

    private static List<String> faults(Picture page) {
        List<String> faults = new ArrayList<>();
        List<Label> labels = Briefs.labels(page);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (!A4.PAGE.grown(-12).contains(label.bounds())) {
                faults.add(page.words().title() + ": leaves the page: " + label.text().words());
            }
            if (label.text().style().size() < SMALLEST_TEXT) {
                faults.add(page.words().title() + ": too small: " + label.text().words());
            }
            for (Label other : labels.subList(i + 1, labels.size())) {
                if (inner(label).overlaps(inner(other))) {
                    faults.add(
                            page.words().title()
                                    + ": \""
                                    + label.text().words()
                                    + "\" over \""
                                    + other.text().words()
                                    + "\"");
                }
            }
        }
        return faults;
    }

    private static Box inner(Label label) {
        return label.bounds().grown(-HAIR);
    }
}
