package org.tripole.archfixture.ui.kit;

import org.tripole.archfixture.ui.panel.Board;

/** One half of a cycle inside the window. */
public record Knob(Board board) {}
