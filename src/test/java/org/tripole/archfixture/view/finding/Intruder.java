package org.tripole.archfixture.view.finding;

/** A finding that knows how a view draws. */
public record Intruder(org.tripole.archfixture.view.Intruder drawn) {}
