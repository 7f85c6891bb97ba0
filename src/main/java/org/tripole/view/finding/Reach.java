package org.tripole.view.finding;

import java.util.ArrayList;
import java.util.List;
import org.tripole.text.CaptionText;
import org.tripole.text.Messages;

/**
 * How far a focus reaches, and how much lies in it.
 *
 * @param depth how many ties away from what is in focus
 * @param states states that are drawn
 * @param others areas and organisations that are drawn
 * @param targets institutions and initiatives that are drawn
 */
public record Reach(int depth, int states, int others, int targets) {

    /** "40 states, 1 area or organisation and 12 institutions and initiatives". */
    String counted(Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text(CaptionText.COUNTED_STATES, states));
        if (others > 0) {
            parts.add(messages.text(CaptionText.COUNTED_OTHERS, others));
        }
        parts.add(messages.text(CaptionText.COUNTED_TARGETS, targets));
        return new Enumeration(messages).all(parts);
    }
}
