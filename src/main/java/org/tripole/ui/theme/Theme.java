package org.tripole.ui.theme;

import org.tripole.draw.Palette;

/**
 * The looks of the window and of the picture in it.
 *
 * @param name as the state and the settings know it
 * @param palette colours of the picture
 */
public record Theme(String name, boolean isDark, Palette palette) {}
