package org.tripole.ui.panel.filter;

/**
 * A saved filter as its row shows it.
 *
 * @param isInUse whether the filter that is on is this one
 */
record SavedRow(String name, boolean isInUse) {}
