package org.tripole.view;

import org.tripole.draw.Palette;
import org.tripole.draw.TextMeter;
import org.tripole.text.Messages;

/** Colours, text widths and language of a figure. */
public record Look(Palette palette, TextMeter meter, Messages messages) {}
