package org.tripole.domain;

/** A place on the globe in degrees: latitude -90..90 north, longitude -180..180 east. */
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) { // NaN fails too
            throw new IllegalArgumentException(
                    "Latitude must lie in -90..90 and longitude in -180..180, but are "
                            + latitude
                            + ", "
                            + longitude);
        }
    }
}
