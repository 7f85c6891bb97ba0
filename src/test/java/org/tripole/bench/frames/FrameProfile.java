package org.tripole.bench.frames;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Where the window's thread, the drawing thread and those that compose beside spend the time, by
 * looking every 2 ms.
 */
public final class FrameProfile {

    private static final long INTERVAL_NANOS = 2_000_000;
    private static final int MOST_LINES = 12;
    private static final Set<String> WATCHED =
            Set.of("JavaFX Application Thread", "QuantumRenderer-0", "bench-picture");

    private static final Set<String> WAITING = Set.of("park", "wait", "wait0");

    private final Map<String, Map<String, Integer>> seen = new HashMap<>();
    private volatile boolean isOver;

    /** Looks while {@code isOfInterest}, until {@link #print}. */
    public void start(BooleanSupplier isOfInterest) {
        Thread thread = new Thread(() -> look(isOfInterest), "frame-profile");
        thread.setDaemon(true);
        thread.start();
    }

    private void look(BooleanSupplier isOfInterest) {
        while (!isOver) {
            if (isOfInterest.getAsBoolean()) {
                Thread.getAllStackTraces().forEach(this::note);
            }
            LockSupport.parkNanos(INTERVAL_NANOS);
        }
    }

    private synchronized void note(Thread thread, StackTraceElement[] stack) {
        if (WATCHED.contains(thread.getName()) && stack.length > 0) {
            seen.computeIfAbsent(thread.getName(), unseen -> new HashMap<>())
                    .merge(place(stack), 1, Integer::sum);
        }
    }

    /** The innermost call and the innermost one of the program or of JavaFX's nodes. */
    private static String place(StackTraceElement[] stack) {
        if (WAITING.contains(stack[0].getMethodName())) {
            return "waiting";
        }
        for (StackTraceElement call : stack) {
            String name = call.getClassName();
            if (name.startsWith("org.tripole") || name.contains(".sg.prism.NG")) {
                return shortName(stack[0]) + " < " + shortName(call);
            }
        }
        return shortName(stack[0]);
    }

    private static String shortName(StackTraceElement call) {
        String name = call.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + call.getMethodName();
    }

    /** Ends looking and prints the shares. */
    public synchronized void print(PrintStream out) {
        isOver = true;
        seen.forEach(
                (thread, places) -> {
                    int all = places.values().stream().mapToInt(Integer::intValue).sum();
                    out.println(thread);
                    places.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                            .limit(MOST_LINES)
                            .forEach(
                                    place ->
                                            out.printf(
                                                    Locale.ROOT,
                                                    "  %5.1f %%  %s%n",
                                                    100.0 * place.getValue() / all,
                                                    place.getKey()));
                });
    }
}
