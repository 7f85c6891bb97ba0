package org.tripole.domain;

import org.jspecify.annotations.Nullable;

/** Where an actor lies; every part may be unknown (organisations have none). */
public record ActorPlace(
        @Nullable String region,
        @Nullable String subregion,
        @Nullable String capital,
        @Nullable GeoPoint capitalAt,
        @Nullable GeoPoint centre) {}
