package org.tripole.archfixture.domain;

import java.sql.Date;

/** Imports a room and a library that the room {@code domain} must not know. */
public record Intruder(org.tripole.archfixture.cli.Intruder neighbour, Date library) {}
