package org.tripole.archfixture.attic;

/** Lives in a room that no table names. */
public record Forgotten(int dust) {}
