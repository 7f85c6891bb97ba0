package org.tripole.archfixture.export;

import java.sql.Date;

/** Imports a room and a library that the room {@code export} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
