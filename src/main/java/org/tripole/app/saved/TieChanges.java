package org.tripole.app.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the ties of two bases differ.
 *
 * @param isKnown false when there are too many ties to tell them apart
 * @param added ties of the later basis only
 * @param changed ties between the same two things whose date, relation or evidence differs
 * @param gone ties of the earlier basis only
 */
public record TieChanges(boolean isKnown, int added, int changed, int gone) {

    /** The changes from the one to the other; linear in their ties. */
    static TieChanges between(TieMarks then, TieMarks now) {
        if (!then.isListed() || !now.isListed()) {
            int more = now.count() - then.count();
            return new TieChanges(false, Math.max(0, more), 0, Math.max(0, -more));
        }
        List<Long> onlyNow = without(now.marks(), then.marks());
        List<Long> onlyThen = without(then.marks(), now.marks());
        int changed = pairs(onlyThen, onlyNow);
        return new TieChanges(true, onlyNow.size() - changed, changed, onlyThen.size() - changed);
    }

    /** Whether nothing differs, as far as that can be told. */
    public boolean isNone() {
        return added == 0 && changed == 0 && gone == 0;
    }

    private static List<Long> without(List<Long> marks, List<Long> others) {
        Map<Long, Integer> left = counts(others);
        List<Long> only = new ArrayList<>();
        for (long mark : marks) {
            if (left.merge(mark, -1, Integer::sum) < 0) {
                only.add(mark);
            }
        }
        return only;
    }

    /** How many of both join the same two things. */
    private static int pairs(List<Long> then, List<Long> now) {
        Map<Integer, Integer> left = new HashMap<>();
        then.forEach(mark -> left.merge(TieMarks.ends(mark), 1, Integer::sum));
        int pairs = 0;
        for (long mark : now) {
            if (left.merge(TieMarks.ends(mark), -1, Integer::sum) >= 0) {
                pairs++;
            }
        }
        return pairs;
    }

    private static Map<Long, Integer> counts(List<Long> marks) {
        Map<Long, Integer> counts = new HashMap<>();
        marks.forEach(mark -> counts.merge(mark, 1, Integer::sum));
        return counts;
    }
}
