package org.tripole.app;

/**
 * One drag of a slider or one spell of typing: all changes dispatched under the same gesture are
 * one step of the history. Compared by identity.
 */
public final class Gesture {}
