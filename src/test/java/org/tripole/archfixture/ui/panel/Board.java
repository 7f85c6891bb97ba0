package org.tripole.archfixture.ui.panel;

import java.util.List;
import org.tripole.archfixture.ui.kit.Knob;

/** The other half of the cycle. */
public record Board(List<Knob> knobs) {}
