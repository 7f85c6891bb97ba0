package org.tripole.domain;

/** The names of an actor: for display, in the list of the United Nations, and in full. */
public record ActorNames(String display, String un, String official) {}
