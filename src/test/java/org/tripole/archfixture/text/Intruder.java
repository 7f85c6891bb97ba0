package org.tripole.archfixture.text;

import java.sql.Date;

/** Imports a room and a library that the room {@code text} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
