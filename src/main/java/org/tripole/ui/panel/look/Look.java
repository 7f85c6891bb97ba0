package org.tripole.ui.panel.look;

import org.tripole.view.Viewing;

/**
 * How the network is looked at, in words where it takes words.
 *
 * @param layoutMeans what the layout's places mean
 * @param centreOffer words of the button that puts the selection in the middle of the rings; empty
 *     when that would change nothing
 */
record Look(Viewing viewing, String layoutMeans, String centreOffer) {}
