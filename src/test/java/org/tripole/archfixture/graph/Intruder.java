package org.tripole.archfixture.graph;

import java.sql.Date;

/** Imports a room and a library that the room {@code graph} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
