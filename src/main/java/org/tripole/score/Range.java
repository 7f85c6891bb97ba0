package org.tripole.score;

/** The 5, 50 and 95 % points of a figure over all draws. */
public record Range(double low, double median, double high) {}
