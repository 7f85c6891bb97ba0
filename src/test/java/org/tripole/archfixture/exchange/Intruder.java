package org.tripole.archfixture.exchange;

import java.sql.Date;

/** Imports a room and a library that the room {@code exchange} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
