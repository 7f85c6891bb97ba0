package org.tripole.score;

/**
 * A point of the triangle of unit side: x 0..1 from left to right, y from 0 at the base up to
 * sqrt(3) / 2 at the top.
 */
public record TrianglePoint(double x, double y) {}
