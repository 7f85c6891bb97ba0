package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.many;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tripole.domain.TargetId;
import org.tripole.text.CaptionText;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;

/** Captions of pictures that draw less than all: they speak of what is drawn, and of no more. */
class DepictionTest {

    private static final List<TargetId> DRAWN =
            List.of(new TargetId("blue-1"), new TargetId("red-1"), new TargetId("red-2"));

    private final World world =
            new World().aligned(RED, many("A", 4)).aligned(BLUE, many("B", 5)).thin("X");

    @Test
    void targetsAloneAreCountedWithTheirPairs() {
        CaptionProposals captions = captions(new Depiction.Targets(DRAWN, 1, 1, 4));

        assertThat(captions.titles())
                .extracting(Title::text)
                .containsExactly("3 institutions and initiatives, joined by shared backers");
        assertThat(captions.subtitle())
                .isEqualTo("Joined where 4 states or more back both, as of 30 June 2026");
        assertThat(altText(captions))
                .contains(
                        "No institution and 3 initiatives are drawn, no state; 1 pair is joined,"
                                + " where 4 states or more back both, and 1 is joined with no"
                                + " other.");
    }

    @Test
    void ofTargetsAloneNothingIsClaimedOfStates() {
        CaptionProposals captions = captions(new Depiction.Targets(DRAWN, 1, 1, 4));

        assertThat(altText(captions)).doesNotContain("stand", "near", "thin evidence", "shown");
    }

    @Test
    void noTargetsAreCalledJoinedWhereNoneIs() {
        assertThat(captions(new Depiction.Targets(DRAWN, 0, 3, 90)).best().text())
                .isEqualTo("3 institutions and initiatives, none joined");
        assertThat(captions(new Depiction.Targets(List.of(), 0, 0, 9)).best().text())
                .isEqualTo("No institution or initiative on this day");
    }

    private CaptionProposals captions(Depiction depiction) {
        return new CaptionProposals(
                world.evidence(Setting.plain().drawing(depiction)), new Messages(Locale.ENGLISH));
    }

    private static String altText(CaptionProposals captions) {
        return captions.altText(CaptionText.PICTURE_NETWORK_TARGETS, NameLanguage.ENGLISH);
    }
}
