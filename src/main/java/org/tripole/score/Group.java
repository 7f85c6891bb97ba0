package org.tripole.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tripole.domain.ActorId;

/**
 * States that act alike, found in the data without looking at the approaches.
 *
 * @param number from 1, the largest group first; "Group 1" says nothing of rank
 * @param members two or more, by id
 * @param stability mean share of the runs in which two of its members stayed together, 0 to 1
 * @param labels how many members have each label, the most frequent first
 */
public record Group(
        int number, Set<ActorId> members, double stability, Map<Standing, Integer> labels) {

    public Group {
        members = Collections.unmodifiableSet(new TreeSet<>(members));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        if (members.size() < 2) {
            throw new IllegalArgumentException("A group needs two members, but has " + members);
        }
    }
}
