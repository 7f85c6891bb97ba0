package org.tripole.archfixture.ui;

import java.sql.Date;

/** Imports a room and a library that the room {@code ui} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
