package org.tripole.ui.panel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybackTest {

    private final TimeForTests time = TimeForTests.attached();
    private final Playback playback = new Playback(time.model);

    @Test
    void withoutBeingAskedItDoesNothing() {
        time.type("2026-11");
        playback.tick();
        assertThat(time.asOf()).isEqualTo("2026-11-21");
        assertThat(playback.playingProperty().get()).isFalse();
    }

    @Test
    void everyTickIsADayWithActsAndItEndsByItselfOnTheLastDay() {
        time.type("2026-09-25");
        playback.toggle();
        List<String> days = new ArrayList<>();
        while (playback.playingProperty().get()) {
            playback.tick();
            days.add(time.asOf().toString());
        }
        assertThat(days).isSorted().hasSizeLessThan(10).endsWith("2026-11-21");
    }

    @Test
    void aRunIsOneStepOfTheHistory() {
        time.type("2026-08");
        playback.toggle();
        playback.tick();
        playback.tick();
        playback.toggle();
        time.store.undo();
        assertThat(time.asOf()).isEqualTo("2026-08-31");
    }

    @Test
    void fromTheLastDayItStartsOverOnTheFirst() {
        playback.toggle();
        assertThat(time.asOf()).isEqualTo("2011-12-01");
        playback.tick();
        assertThat(time.asOf()).isEqualTo("2017-01-01");
    }

    @Test
    void itGivesWayToWhoeverMovesTheDay() {
        time.type("2024");
        playback.toggle();
        playback.tick();
        time.type("2023");
        playback.tick();
        assertThat(time.asOf()).isEqualTo("2023-12-31");
        assertThat(playback.playingProperty().get()).isFalse();
    }

    @Test
    void itWaitsForThePictureOfTheLastStep() {
        time.type("2024");
        time.recompute.detach(); // no picture will come
        playback.toggle();
        playback.tick();
        playback.tick();
        assertThat(time.asOf()).isEqualTo("2025-01-01");
    }

    @Test
    void thereAreThreeSpeeds() {
        List<Speed> speeds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            speeds.add(playback.speedProperty().get());
            playback.nextSpeed();
        }
        assertThat(speeds).containsExactly(Speed.NORMAL, Speed.FAST, Speed.SLOW, Speed.NORMAL);
    }
}
