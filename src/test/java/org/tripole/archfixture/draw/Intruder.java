package org.tripole.archfixture.draw;

import java.sql.Date;

/** Imports a room and a library that the room {@code draw} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
