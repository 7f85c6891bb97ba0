package org.tripole.view.brief;

import org.tripole.draw.ColourRole;
import org.tripole.draw.Passage;
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
    private final ColourRole colour;

    Voice(double size, boolean isStrong, ColourRole colour) {
        this.size = size;
        this.isStrong = isStrong;
        this.colour = colour;
    }

    TextStyle style(Typesetter type) {
        return isStrong ? type.semibold(size) : type.regular(size);
    }

    ColourRole colour() {
        return colour;
    }

    /** What words in this voice are to those who hear them. */
    Passage.Role role() {
        return switch (this) {
            case NAME -> Passage.Role.TITLE;
            case HEADING -> Passage.Role.HEADING;
            case LABEL, LEAD, BODY, STRONG, SOFT, NOTE, FOOT -> Passage.Role.PARAGRAPH;
        };
    }

    double lineHeight(Typesetter type) {
        return Typesetter.lineHeight(style(type));
    }
}
