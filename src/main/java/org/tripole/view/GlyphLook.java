package org.tripole.view;

import org.tripole.draw.Rgb;

/** Size in world units and colours of a node's glyph. */
public record GlyphLook(double radius, Rgb fill, Rgb outline) {}
