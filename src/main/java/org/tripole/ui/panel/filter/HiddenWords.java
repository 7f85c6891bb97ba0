package org.tripole.ui.panel.filter;

import java.util.ArrayList;
import java.util.List;
import org.tripole.graph.Hidden;
import org.tripole.text.FilterText;
import org.tripole.ui.panel.Words;

/** What a filter hides, in words. */
final class HiddenWords {

    private HiddenWords() {}

    /** "2 filters hide 41 states and 300 ties."; empty when no filter is on. */
    static String sentence(Hidden hidden, Words words) {
        if (hidden.isNothing()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        add(parts, hidden.states(), words.text(FilterText.HIDDEN_STATES, hidden.states()));
        add(parts, hidden.others(), words.text(FilterText.HIDDEN_OTHERS, hidden.others()));
        add(parts, hidden.targets(), words.text(FilterText.HIDDEN_TARGETS, hidden.targets()));
        add(parts, hidden.ties(), words.text(FilterText.HIDDEN_TIES, hidden.ties()));
        String all = parts.isEmpty() ? words.text(FilterText.HIDDEN_NOTHING) : words.list(parts);
        return words.text(FilterText.BAR, hidden.filters(), all);
    }

    private static void add(List<String> parts, int count, String part) {
        if (count > 0) {
            parts.add(part);
        }
    }
}
