package org.tripole.archfixture.session;

import java.sql.Date;

/** Imports a room and a library that the room {@code session} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
