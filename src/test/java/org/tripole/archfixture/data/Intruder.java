package org.tripole.archfixture.data;

import java.sql.Date;

/** Imports a room and a library that the room {@code data} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
