package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Approach;
import org.tripole.domain.Relation;

class StandingTest {

    private static final List<Approach> APPROACHES = Sketch.usual().dataset().approaches();

    @Test
    void theCodeNamesKindAndApproachesInFileOrder() {
        assertThat(Standing.of(StandingKind.THIN).code(APPROACHES)).isEqualTo("thin");
        assertThat(Standing.of(StandingKind.LEANING, 1).code(APPROACHES))
                .isEqualTo("leaning shanghai");
        assertThat(Standing.between(2, 0).code(APPROACHES)).isEqualTo("between un/alliance");
    }

    @Test
    void aKindWithTheWrongNumberOfApproachesIsRefused() {
        assertThatThrownBy(() -> new Standing(StandingKind.ALIGNED, List.of(0, 1)))
                .hasMessageContaining("names 1 approaches");
    }

    @Test
    void theItemsOfAnExplanationComeLargestFirst() {
        Sketch sketch =
                Sketch.usual()
                        .target("a", 1, 0, 0)
                        .target("b", 1, 0, 0)
                        .target("c", 0, 1, 0)
                        .tie("AAA", Relation.ATTENDED, "a")
                        .tie("AAA", Relation.PROPOSER, "b")
                        .tie("AAA", Relation.VOTED_AGAINST, "c");
        assertThat(sketch.items("AAA"))
                .extracting(item -> item.tie().target().value())
                .containsExactly("b", "c", "a");
    }

    @Test
    void anActorThatWasNotScoredHasNoPositionAndNoExplanation() {
        Scores scores = Sketch.usual().scores();
        ActorId nobody = new ActorId("QQQ");
        assertThat(scores.position(nobody)).isEmpty();
        assertThatThrownBy(() -> scores.explanation(nobody)).hasMessageContaining("QQQ");
    }
}
