package org.tripole.archfixture.view;

import java.sql.Date;

/** Imports a room and a library that the room {@code view} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
