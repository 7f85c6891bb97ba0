package org.tripole.view.brief;

import org.tripole.draw.ColourRole;
import org.tripole.draw.TextStyle;
import org.tripole.view.Typesetter;

/** The kinds of text in a brief, from loud to quiet. */
enum Voice {
    NAME(30, true, ColourRole.TEXT),
    LABEL(17, false, ColourRole.TEXT),
    HEADING(13, true, ColourRole.TEXT),
    LEAD(12.5, false, ColourRole.TEXT),
    BODY(10.8, false, ColourRole.TEXT),
    STRONG(10.8, true, ColourRole.TEXT),
    SOFT(10.8, false, ColourRole.TEXT_SOFT),
    NOTE(9.5, false, ColourRole.TEXT),
    FOOT(9.2, false, ColourRole.TEXT_SOFT);

    private final double size;
    private final boolean isStrong;
    private final ColourRole role;

    Voice(double size, boolean isStrong, ColourRole role) {
        this.size = size;
        this.isStrong = isStrong;
        this.role = role;
    }

    TextStyle style(Typesetter type) {
        return isStrong ? type.semibold(size) : type.regular(size);
    }

    ColourRole role() {
        return role;
    }

    double lineHeight(Typesetter type) {
        return Typesetter.lineHeight(style(type));
    }
}
