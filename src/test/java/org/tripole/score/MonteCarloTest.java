package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.work.Cancelled;
import org.tripole.work.Progress;

/** A Monte Carlo run as a job, and what it says of stability: METHOD.md 8 b. */
class MonteCarloTest {

    /** Notes the advance; cancels when it has heard so many reports. */
    private static final class Watch implements Progress {

        private final List<Double> heard = new ArrayList<>();
        private final int patience;

        Watch(int patience) {
            this.patience = patience;
        }

        @Override
        public void report(double done) {
            heard.add(done);
        }

        @Override
        public boolean isCancelled() {
            return heard.size() >= patience;
        }
    }

    private static Doubt run(Sketch sketch, Draws draws, Progress progress) {
        return MonteCarlo.run(sketch.dataset(), Sketch.AS_OF, Weights.standard(), draws, progress);
    }

    private static Sketch sketch() {
        return Sketch.usual()
                .target("left", 0, 1, 0)
                .target("more", 0, 1, 0)
                .target("right", 0, 0, 1)
                .tie("AAA", Relation.PROPOSER, "left")
                .tie("AAA", Relation.PROPOSER, "more")
                .tie("BBB", Relation.PROPOSER, "right")
                .tie("CCC", Relation.ATTENDED, "right");
    }

    @Test
    void progressIsToldAtEveryDrawAndAtTheEnd() {
        Watch watch = new Watch(Integer.MAX_VALUE);
        run(sketch(), new Draws(4, 1), watch);
        assertThat(watch.heard).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void itEndsAtTheNextDrawAfterItWasCancelled() {
        Watch watch = new Watch(3);
        assertThatThrownBy(() -> run(sketch(), new Draws(1000, 1), watch))
                .isInstanceOf(Cancelled.class);
        assertThat(watch.heard).hasSize(3);
    }

    @Test
    void theSameSeedGivesTheSameFiguresAndAnotherDoesNot() {
        Doubt doubt = run(sketch(), new Draws(30, 7), Progress.NONE);
        assertThat(run(sketch(), new Draws(30, 7), Progress.NONE)).isEqualTo(doubt);
        assertThat(run(sketch(), new Draws(30, 8), Progress.NONE).stabilities())
                .isNotEqualTo(doubt.stabilities());
    }

    @Test
    void ranksRunFromTheSecondApproachToTheThird() {
        Doubt doubt = run(sketch(), new Draws(50, 1), Progress.NONE);
        assertThat(doubt.stability(new ActorId("AAA")).orElseThrow().rankLow()).isEqualTo(1);
        assertThat(doubt.stability(new ActorId("BBB")).orElseThrow().rankHigh()).isEqualTo(3);
    }

    @Test
    void rangesAreInOrderAndAroundTheUnvariedShare() {
        Position position = sketch().position("AAA");
        List<Range> ranges =
                run(sketch(), new Draws(100, 1), Progress.NONE)
                        .stability(position.actor())
                        .orElseThrow()
                        .shares();
        for (int k = 0; k < 3; k++) {
            assertThat(ranges.get(k).low()).isLessThan(ranges.get(k).median());
            assertThat(ranges.get(k).median()).isLessThan(ranges.get(k).high());
            assertThat(position.shares().get(k))
                    .isBetween(ranges.get(k).low(), ranges.get(k).high());
        }
    }

    @Test
    void belowSixtyPercentALabelIsUnstable() {
        assertThat(new Stability(List.of(), 1, 1, 0.599).isUnstable()).isTrue();
        assertThat(new Stability(List.of(), 1, 1, 0.6).isUnstable()).isFalse();
    }

    @Test
    void aRunWithoutDrawsIsRefused() {
        assertThatThrownBy(() -> new Draws(0, 1)).hasMessageContaining("count is 0");
    }
}
