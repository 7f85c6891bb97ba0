package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.text.Messages;

/** What may be said of a picture whose colours say a metric. */
class ShadeRuleTest {

    private final World world = new World().aligned(RED, "A", "B", "C", "D");

    @Test
    void oneTwoOrThreeOfTheHighestAreNamedInTheirOrder() {
        assertThat(claimed("A", 0.1, "B", 0.4, "C", 0.3, "D", 0.2))
                .containsExactly(
                        "Straddle: highest for B",
                        "Straddle: highest for B and C",
                        "Straddle: highest for B, C and D");
    }

    @Test
    void whoTiesWithOneNotNamedIsNotNamedEither() {
        assertThat(claimed("A", 0.2, "B", 0.4, "C", 0.3, "D", 0.2))
                .containsExactly("Straddle: highest for B", "Straddle: highest for B and C");
        assertThat(claimed("A", 0.1, "B", 0.4, "C", 0.4, "D", 0.2))
                .doesNotContain("Straddle: highest for B");
    }

    @Test
    void whereAllAreAlikeThatIsSaid() {
        assertThat(claimed("A", 0.2, "B", 0.2)).containsExactly("Straddle: the same for 2 states");
    }

    @Test
    void anOrganisationIsNotNamed() {
        world.organisation("EU");

        assertThat(claimed("EU", 0.9, "A", 0.3, "B", 0.2))
                .contains("Straddle: highest for A")
                .noneMatch(claim -> claim.contains("EU"));
    }

    @Test
    void aStateWithThinEvidenceIsNotNamedButThatThereIsOneIsSaid() {
        world.thin("X");

        assertThat(claimed("X", 0.9, "A", 0.3, "B", 0.2))
                .containsExactly("Straddle: highest where evidence is thin");
        assertThat(claimed("A", 0.9, "X", 0.3, "B", 0.2))
                .containsExactly("Straddle: highest for A");
    }

    @Test
    void aStateThatWasPutAwayIsNotNamed() {
        Setting setting = shaded("A", 0.3, "B", 0.2, "C", 0.1).hiding(Set.of(World.actor("A")));

        assertThat(claims(new ShadeRule(), world.evidence(setting)))
                .isNotEmpty()
                .noneMatch(claim -> claim.contains("A"));
    }

    @Test
    void colouredByAMetricThePictureIsTitledByItAndTheSubtitleNamesIt() {
        CaptionProposals captions = captions(shaded("A", 0.3, "B", 0.2, "C", 0.1));

        assertThat(captions.best().text()).isEqualTo("Straddle: highest for A and B");
        assertThat(captions.best().spans()).extracting(Title.Span::rows).hasSize(3);
        assertThat(captions.subtitle())
                .startsWith("Straddle by shade, from the recorded acts of 4 states on AI, as of");
    }

    @Test
    void inFocusOfAShadedPictureNoLabelIsClaimedWhichNoColourShows() {
        Setting focused = Setting.plain().focusedOn(Set.of(World.actor("A")));
        Setting shaded = shaded("A", 0.3, "B", 0.2, "C", 0.1).focusedOn(Set.of(World.actor("A")));

        assertThat(captions(focused).best().text()).isEqualTo("A is aligned with red");
        assertThat(captions(shaded).titles())
                .isNotEmpty()
                .extracting(Title::text)
                .doesNotContain("A is aligned with red");
    }

    @Test
    void colouredByLabelNothingIsSaidOfMetrics() {
        assertThat(claims(new ShadeRule(), world.evidence())).isEmpty();
        assertThat(captions(Setting.plain()).subtitle()).startsWith("Shares of each approach");
    }

    private List<String> claimed(Object... idsAndValues) {
        return claims(new ShadeRule(), world.evidence(shaded(idsAndValues)));
    }

    private CaptionProposals captions(Setting setting) {
        return new CaptionProposals(world.evidence(setting), new Messages(Locale.ENGLISH));
    }

    private static Setting shaded(Object... idsAndValues) {
        Map<ActorId, Double> known = new LinkedHashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            known.put(new ActorId((String) idsAndValues[i]), (Double) idsAndValues[i + 1]);
        }
        return Setting.plain().shadedBy(new MetricValues(Metric.STRADDLE, known, Map.of()));
    }
}
