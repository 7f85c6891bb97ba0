package org.tripole.ui.walk;

import java.util.ArrayList;
import java.util.List;
import org.tripole.app.Derived;
import org.tripole.app.Walk;
import org.tripole.draw.Ref;
import org.tripole.text.Messages;
import org.tripole.text.WalkText;
import org.tripole.ui.panel.reading.NodeWords;
import org.tripole.view.Way;

/** Where a walk is, as one sentence that is also spoken. */
final class WalkWords {

    private final Derived derived;
    private final Messages messages;
    private final NodeWords nodes;

    WalkWords(Derived derived, Messages messages) {
        this.derived = derived;
        this.messages = messages;
        this.nodes = new NodeWords(derived, messages);
    }

    /**
     * Such as "India: 31 ties; between UN-centric and alliance-led; tie 2 of 31: Pax Silica,
     * signatory, February 2026".
     */
    String sentence(Walk walk, boolean isSelected) {
        List<String> parts = new ArrayList<>(nodes.facts(walk.current()));
        if (walk.choice() instanceof Walk.Choice.Chosen chosen) {
            parts.add(chosen(walk.current(), chosen.way()));
        } else if (walk.choice() instanceof Walk.Choice.DeadEnd end) {
            parts.add(messages.text(WalkText.none(end.direction())));
        }
        return messages.text(
                isSelected ? WalkText.PLACE_SELECTED : WalkText.PLACE,
                nodes.name(walk.current()),
                String.join(messages.text(WalkText.SEPARATOR), parts));
    }

    private String chosen(Ref from, Way way) {
        List<Way> all = derived.scene().ways().from(from);
        int place = all.indexOf(way) + 1;
        String name = nodes.name(way.end());
        if (way instanceof Way.AlongTie tie) {
            return messages.text(
                    WalkText.CHOSEN_TIE, place, all.size(), name, nodes.role(tie), nodes.date(tie));
        }
        if (way instanceof Way.AlongLink link) {
            return messages.text(
                    WalkText.CHOSEN_LINK, place, all.size(), name, nodes.strength(from, link));
        }
        throw new AssertionError(way);
    }
}
