package org.tripole.archfixture.score;

import java.sql.Date;

/** Imports a room and a library that the room {@code score} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
