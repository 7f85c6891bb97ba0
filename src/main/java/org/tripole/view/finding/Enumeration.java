package org.tripole.view.finding;

import java.util.List;
import org.tripole.text.BriefText;
import org.tripole.text.Messages;
import org.tripole.text.WordsText;

/** Names one after the other, as a sentence has them. */
record Enumeration(Messages messages) {

    /** "A", "A and B", "A, B and C". */
    String all(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : messages.text(
                        WordsText.LIST_PAIR, joined(names.subList(0, last)), names.get(last));
    }

    /** The same of at most so many; of the others, "A, B and 3 more". */
    String some(List<String> names, int most) {
        return names.size() <= most
                ? all(names)
                : messages.text(
                        BriefText.AND_MORE, joined(names.subList(0, most)), names.size() - most);
    }

    /** Names with commas. */
    String joined(List<String> names) {
        return String.join(messages.text(WordsText.LIST_SEPARATOR), names);
    }
}
