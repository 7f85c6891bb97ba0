package org.tripole.archfixture.layout;

import java.sql.Date;

/** Imports a room and a library that the room {@code layout} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
