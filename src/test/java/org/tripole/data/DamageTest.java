package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.work.Progress;

/** Shipped files damaged in seeded ways: only problems, never an exception, a hang, a change. */
class DamageTest {

    private static final Path SHIPPED = Path.of("data");
    private static final int ROUNDS = 30;

    /** The head files and some targets, so that a reading takes milliseconds. */
    private static final List<String> FILES =
            List.of(
                    "dataset.json",
                    "countries.json",
                    "sources.json",
                    "institutions/waico.json",
                    "institutions/g20.json",
                    "institutions/eu-us-ttc.json",
                    "initiatives/pax-silica.json",
                    "initiatives/unga-79-62.json",
                    "initiatives/waic-2026-hlm.json");

    @TempDir Path root;
    private final Map<String, byte[]> sound = new HashMap<>();

    @BeforeEach
    void copyFiles() throws IOException {
        for (String file : FILES) {
            Files.createDirectories(root.resolve(file).getParent());
            sound.put(file, Files.readAllBytes(SHIPPED.resolve(file)));
            Files.write(root.resolve(file), sound.get(file));
        }
    }

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDamagedFileGivesProblemsAndNothingElse() throws IOException {
        Random random = new Random(20261121);
        Map<Damage, Integer> noticed = new EnumMap<>(Damage.class);
        List<Problem> before = read().problems();
        for (Damage damage : Damage.values()) {
            for (int round = 0; round < ROUNDS; round++) {
                String file = FILES.get(round % FILES.size());
                byte[] damaged = damage.of(sound.get(file), random);
                Files.write(root.resolve(file), damaged);
                LoadReport report = read();
                assertSpeaksOf(report, damage + " " + round + " of " + file);
                assertThat(Files.readAllBytes(root.resolve(file))).isEqualTo(damaged);
                Files.write(root.resolve(file), sound.get(file));
                noticed.merge(damage, report.problems().equals(before) ? 0 : 1, Integer::sum);
            }
        }
        assertThat(filesBelow(root)).containsExactlyInAnyOrderElementsOf(FILES);
        assertThat(noticed)
                .allSatisfy((damage, times) -> assertThat(times).isGreaterThan(ROUNDS / 3));
        assertThat(read().problems()).isEqualTo(before);
    }

    /** Every problem lies in a file, and can be said. */
    private void assertSpeaksOf(LoadReport report, String round) {
        assertThat(report.problems()).as(round).allMatch(this::isSaid);
        assertThat(report.dataset().isPresent() || report.hasErrors()).as(round).isTrue();
    }

    private boolean isSaid(Problem problem) {
        String said = problem.inWords();
        return Files.exists(root.resolve(problem.place().file()))
                && said.startsWith(problem.place().file())
                && said.endsWith(".")
                && said.lines().count() == 1
                && said.length() < 600;
    }

    private LoadReport read() {
        return new DataFolder(root).read(Progress.NONE);
    }

    private static List<String> filesBelow(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        }
        return names;
    }
}
