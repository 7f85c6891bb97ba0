package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.many;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.graph.TiePath;
import org.tripole.graph.TiePaths;
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
                .startsWith("Joined where 4 states or more back both, as of 30 June 2026");
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

    @Test
    void oneSharedTargetIsNamedAndSeveralAreCounted() {
        TiePath over1 = path("A1", "red-1", "A2");
        TiePath over2 = path("A1", "red-2", "A2");

        assertThat(titled(new TiePaths.Found(List.of(over1), 2, 1), over1))
                .isEqualTo("A1 and A2 are tied through red-1");
        assertThat(titled(new TiePaths.Found(List.of(over1, over2), 2, 6), over1, over2))
                .isEqualTo("A1 and A2 are tied through 6 initiatives and institutions");
    }

    @Test
    void aLongerPathNamesWhatItRunsOverAndSeveralAreCountedWithTheirActs() {
        TiePath far = path("A1", "red-1", "A3", "red-2", "A2");

        assertThat(titled(new TiePaths.Found(List.of(far), 4, 1), far))
                .isEqualTo("A1 and A2 are tied through red-1, A3 and red-2");
        assertThat(titled(new TiePaths.Found(List.of(far), 4, 12), far))
                .isEqualTo("12 chains of 4 acts tie A1 and A2");
    }

    @Test
    void theSubtitleOfAPathSaysHowManyOfThePathsAreDrawn() {
        TiePath over1 = path("A1", "red-1", "A2");
        TiePath over2 = path("A1", "red-2", "A2");
        TiePaths found = new TiePaths.Found(List.of(over1, over2), 2, 6);

        assertThat(captions(paths(found, over1, over2)).subtitle())
                .startsWith(
                        "Through red-1 and red-2: 2 of 6 shortest paths through acts of support"
                                + " on AI, as of 30 June 2026");
        assertThat(captions(paths(found)).subtitle()).contains("none is drawn");
    }

    @Test
    void whyThereIsNoPathIsSaid() {
        List<ActorId> one = List.of(new ActorId("A2"));
        List<ActorId> both = List.of(new ActorId("A1"), new ActorId("A2"));

        assertThat(titled(new TiePaths.None(TiePaths.Reason.NOT_SHOWN, one)))
                .isEqualTo("No path drawn: the filters hide A2");
        assertThat(titled(new TiePaths.None(TiePaths.Reason.WITHOUT_ACTS, one)))
                .isEqualTo("No path: no act of support by A2 is shown");
        assertThat(titled(new TiePaths.None(TiePaths.Reason.APART, both)))
                .isEqualTo("No chain of the acts shown joins A1 and A2");
    }

    @Test
    void whatJoinsStatesAloneIsNamedWithItsThreshold() {
        CaptionProposals alike = captions(new Depiction.Alike(0.75));
        CaptionProposals together = captions(new Depiction.CoMembers());

        assertThat(alike.subtitle())
                .contains("act alike: kappa 0.75 or more over the lists collected in full");
        assertThat(altText(alike)).contains("joined where they act alike (kappa 0.75 or more");
        assertThat(together.subtitle())
                .contains("back significantly more of the same than chance gives (5 %)");
        assertThat(altText(together)).contains("significantly more of the same than chance");
        assertThat(captions(Depiction.TIES).subtitle()).doesNotContain("Joined");
    }

    private String titled(TiePaths found, TiePath... drawn) {
        return captions(paths(found, drawn)).best().text();
    }

    private static Depiction paths(TiePaths found, TiePath... drawn) {
        return new Depiction.Paths(new ActorId("A1"), new ActorId("A2"), found, List.of(drawn));
    }

    /** A path over nodes by id, actors and targets by turns. */
    private static TiePath path(String... ids) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            nodes.add(
                    i % 2 == 0
                            ? new ActorNode(new ActorId(ids[i]))
                            : new TargetNode(new TargetId(ids[i])));
        }
        return new TiePath(nodes, Collections.nCopies(ids.length - 1, List.of()), 1);
    }

    private CaptionProposals captions(Depiction depiction) {
        return new CaptionProposals(
                world.evidence(Setting.plain().drawing(depiction)), new Messages(Locale.ENGLISH));
    }

    private static String altText(CaptionProposals captions) {
        return captions.altText(CaptionText.PICTURE_NETWORK_TARGETS, NameLanguage.ENGLISH);
    }
}
