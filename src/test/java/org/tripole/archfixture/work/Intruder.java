package org.tripole.archfixture.work;

import java.sql.Date;

/** Imports a room and a library that the room {@code work} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
