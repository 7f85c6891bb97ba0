package org.tripole.archfixture.cli;

import java.sql.Date;

/** Imports a room and a library that the room {@code cli} must not know. */
public record Intruder(org.tripole.archfixture.ui.Intruder neighbour, Date library) {}
