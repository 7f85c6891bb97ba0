/**
 * Where the nodes of a network go: seeded, stepwise layouts, and where labels find room.
 *
 * <p>Positions are in world units and immutable. Knows nothing of colours, screens or files.
 */
@NullMarked
package org.tripole.layout;

import org.jspecify.annotations.NullMarked;
