package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.tripole.app.AppState;
import org.tripole.app.Store;

/**
 * Five thousand senseless acts in the window: nothing is logged as a fault, neither an act nor a
 * pulse keeps the window's thread busy for half a second, and undo leads back to the start.
 */
class MonkeyTest {

    private static final int ACTS = 5000;
    private static final int AT_A_TIME = 20;
    private static final long HALF_A_SECOND = 500_000_000L;

    @RegisterExtension private final Journey journey = new Journey();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong longest = new AtomicLong();
    private long mark;

    @Test
    void fiveThousandSenselessActsDoNoHarmAndAreUndone() {
        Store store = journey.store();
        AppState start = store.state();
        Monkey monkey = new Monkey(20261121L, journey.root(), journey.canvas());

        AnimationTimer heartbeat = heartbeat();
        journey.robot().interact(heartbeat::start);
        for (int done = 0; done < ACTS; done += AT_A_TIME) {
            journey.robot().interact(() -> acts(monkey));
            WaitForAsyncUtils.waitForFxEvents(1);
        }

        journey.robot().interact(heartbeat::stop);
        assertThat(store.historyProperty().get().size()).isGreaterThan(ACTS / 20);
        journey.robot().interact(() -> store.undo(store.historyProperty().get().size()));
        assertThat(store.state().question()).isEqualTo(start.question());
        assertThat(store.state().viewing().withShape(start.viewing().shape()))
                .isEqualTo(start.viewing());
        assertThat(longest.get()).as("busy, in ns of processor time").isLessThan(HALF_A_SECOND);
    }

    private void acts(Monkey monkey) {
        for (int i = 0; i < AT_A_TIME; i++) {
            mark = threads.getCurrentThreadCpuTime();
            monkey.act();
            measure();
        }
    }

    /** Measures what every pulse takes, with laying out and painting. */
    private AnimationTimer heartbeat() {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                measure();
            }
        };
    }

    private void measure() {
        long now = threads.getCurrentThreadCpuTime();
        longest.accumulateAndGet(mark == 0 ? 0 : now - mark, Math::max);
        mark = now;
    }
}
