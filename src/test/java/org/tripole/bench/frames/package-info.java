/**
 * What the benchmark of drawing speed draws, and who draws it.
 *
 * <p>Peers live in src/bench/java and join by {@link java.util.ServiceLoader}.
 */
package org.tripole.bench.frames;
