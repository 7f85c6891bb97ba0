package org.tripole.app;

import org.tripole.graph.Network;
import org.tripole.layout.Positions;
import org.tripole.score.Scores;
import org.tripole.view.NetworkScene;

/** All that follows from a state; immutable. */
public record Derived(
        AppState state, Network network, Scores scores, Positions positions, NetworkScene scene) {}
