/**
 * Other libraries that draw networks with JavaFX, as contestants of the benchmark of frames.
 *
 * <p>Compiled in the profile "bench" only; nothing of them is shipped.
 */
package org.tripole.bench.peers;
