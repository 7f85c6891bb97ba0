package org.tripole.archfixture.preflight;

import java.sql.Date;

/** Imports a room and a library that the room {@code preflight} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
