package org.tripole.ui;

/**
 * One line of a menu.
 *
 * @param id stable, for tests
 * @param keys the key that does the same; empty when there is none
 */
record MenuLine(String id, String text, String keys, boolean isPossible, Runnable act) {}
