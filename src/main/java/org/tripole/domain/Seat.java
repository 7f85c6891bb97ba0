package org.tripole.domain;

import org.jspecify.annotations.Nullable;

/** Where an institution has its seat. */
public record Seat(String city, @Nullable ActorId country) {}
