package org.tripole.domain;

/** The names of a target: in full, and of at most 32 characters for labels. */
public record TargetNames(String full, String brief) {}
