/**
 * What a person can do, by name: actions with their keys, and the sheet, palette and menus that
 * offer them.
 *
 * <p>Runs what it is given; it knows neither the picture nor the panels nor how anything is done.
 */
@NullMarked
package org.tripole.ui.command;

import org.jspecify.annotations.NullMarked;
