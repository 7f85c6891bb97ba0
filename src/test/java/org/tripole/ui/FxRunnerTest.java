package org.tripole.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tripole.work.JobRunner.Answers;

class FxRunnerTest {

    private final FxRunner runner = new FxRunner("test", 1);
    private final List<Object> told = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void theJobRunsElsewhereAndTheAnswerComesOnTheWindowsThread() throws Exception {
        runner.start(
                progress -> Platform.isFxApplicationThread(),
                Answers.of(
                        wasOnWindow -> {
                            told.add(wasOnWindow);
                            told.add(Platform.isFxApplicationThread());
                        },
                        told::add));

        await(2);
        assertThat(told).containsExactly(false, true);
    }

    @Test
    void aFailureIsToldAsItIs() throws Exception {
        IllegalArgumentException failure = new IllegalArgumentException("no such thing");
        runner.start(
                progress -> {
                    throw failure;
                },
                Answers.of(told::add, told::add));

        await(1);
        assertThat(told).containsExactly(failure);
    }

    @Test
    void anErrorIsToldAsAFailure() throws Exception {
        runner.start(
                progress -> {
                    throw new StackOverflowError();
                },
                Answers.of(told::add, failure -> told.add(failure.getCause())));

        await(1);
        assertThat(told).hasOnlyElementsOfType(StackOverflowError.class);
    }

    @Test
    void progressComesBeforeTheAnswerAndEndsWhereTheJobEnded() throws Exception {
        runner.start(
                progress -> {
                    for (int i = 0; i <= 1000; i++) {
                        progress.checkpoint(i / 1000.0);
                    }
                    return "done";
                },
                new Answers<>(told::add, told::add, told::add));

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told.contains("done"));
        assertThat(told.get(told.size() - 2)).isEqualTo(1.0);
        assertThat(told).hasSizeLessThan(1000);
    }

    @Test
    void aCancelledJobEndsAtItsNextRoundAndTellsNothing() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        var handle =
                runner.start(
                        progress -> {
                            started.countDown();
                            awaitQuietly(cancelled);
                            progress.checkpoint(0.5);
                            return "never";
                        },
                        Answers.of(told::add, told::add));
        started.await();
        handle.cancel();
        cancelled.countDown();

        runner.start(progress -> "next", Answers.of(told::add, told::add));
        await(1);
        assertThat(told).containsExactly("next");
    }

    @Test
    void aJobThatIsCancelledWhileItRestsNeverBegins() throws Exception {
        try (FxRunner resting = new FxRunner("test-rest", 1, Duration.ofMillis(200))) {
            resting.start(progress -> told.add("began"), Answers.of(told::add, told::add)).cancel();
            resting.start(progress -> "next", Answers.of(told::add, told::add));
            await(1);
        }
        assertThat(told).containsExactly("next");
    }

    private void await(int answers) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told.size() >= answers);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
