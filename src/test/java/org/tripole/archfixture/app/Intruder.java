package org.tripole.archfixture.app;

import java.sql.Date;

/** Imports a room and a library that the room {@code app} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
