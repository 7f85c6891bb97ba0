package org.tripole.archfixture.view;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import org.tripole.Allowed;

/** Does everything that the house forbids, and beside each offence something innocent. */
public final class Offender {

    static int counter;
    static final HashMap<String, String> CACHE = new HashMap<>();
    static final int[] TABLE = {1, 2, 3};
    static final String CONSTANT = "constant";

    @Allowed(rule = "static mutable field", because = "The tests show that an excuse counts.")
    static final int[] EXCUSED = {4, 5, 6};

    String scene(Node node) {
        return node.getId();
    }

    void runLater() {
        Platform.runLater(() -> counter++);
    }

    Consumer<Runnable> runLaterByReference() {
        return Platform::runLater;
    }

    Thread thread() {
        return new Thread(() -> counter++);
    }

    ExecutorService executor() {
        return Executors.newCachedThreadPool();
    }

    Stream<String> parallelStream(List<String> names) {
        return names.parallelStream();
    }

    boolean currentThread() {
        return Thread.currentThread().isInterrupted();
    }

    void out() {
        System.out.println();
    }

    void err() {
        System.err.println();
    }

    void exit() {
        System.exit(1);
    }

    void stackTrace(Exception e) {
        e.printStackTrace();
    }

    Locale locale() {
        return Locale.getDefault();
    }

    String lowerCase(String text) {
        return text.toLowerCase();
    }

    String formatted(String text) {
        return "%s".formatted(text);
    }

    NumberFormat numberFormat() {
        return NumberFormat.getPercentInstance();
    }

    String lowerCaseInRoot(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    LocalDate today() {
        return LocalDate.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    LocalDate todayBy(Clock clock) {
        return LocalDate.now(clock);
    }

    Random random() {
        return new Random();
    }

    List<String> shuffled(List<String> names) {
        Collections.shuffle(names);
        return names;
    }

    Random seeded(long seed) {
        return new Random(seed);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, CONSTANT);
    }

    OutputStream stream(Path file) throws IOException {
        return new FileOutputStream(file.toFile());
    }

    String read(Path file) throws IOException {
        return Files.readString(file);
    }

    @Allowed(rule = "writing files", because = "The tests show that an excuse counts.")
    void excusedWrite(Path file) throws IOException {
        Files.delete(file);
    }
}
