package org.tripole.score;

/** The one act that stands for all that an actor did towards a target, and its side. */
record Stance(int actor, int target, Act act, Side side) {}
