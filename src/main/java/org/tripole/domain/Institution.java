package org.tripole.domain;

/** A standing body with members. */
public record Institution(TargetFacts facts) implements Target {}
