package org.tripole.domain;

/** A text, vote, summit, plan, programme or law. */
public record Initiative(TargetFacts facts) implements Target {}
