package org.tripole.layout;

import java.util.stream.DoubleStream;

/**
 * Brings the places along one axis that lie outside the world back into it without putting two on
 * one spot: what lies between the outermost pins stays, what lies beyond is drawn together.
 */
record Squeeze(Stretch found, Stretch pins, Stretch world) {

    /** From {@code low} to {@code high}. */
    record Stretch(double low, double high) {

        static Stretch of(double[] values) {
            return new Stretch(
                    DoubleStream.of(values).min().orElseThrow(),
                    DoubleStream.of(values).max().orElseThrow());
        }
    }

    double of(double at) {
        if (at > pins.high()) {
            return pins.high()
                    + (at - pins.high())
                            * share(world.high() - pins.high(), found.high() - pins.high());
        }
        if (at < pins.low()) {
            return pins.low()
                    - (pins.low() - at) * share(pins.low() - world.low(), pins.low() - found.low());
        }
        return at;
    }

    private static double share(double room, double needed) {
        return needed <= room ? 1 : Math.max(0, room) / needed;
    }
}
