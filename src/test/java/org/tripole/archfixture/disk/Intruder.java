package org.tripole.archfixture.disk;

import java.sql.Date;

/** Imports a room and a library that the room {@code disk} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
