package org.tripole.ui.panel.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tripole.domain.Dataset;
import org.tripole.score.Group;
import org.tripole.score.Groups;
import org.tripole.score.GroupsFound;
import org.tripole.score.Standing;
import org.tripole.text.GroupText;
import org.tripole.text.MetricText;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Words;

/** The groups found, in words. */
final class GroupWords {

    /** From here on two divisions are much alike, by the usual reading of the index. */
    private static final double WELL = 0.65;

    private static final double PARTLY = 0.2;

    /** So many labels of a group are named. */
    private static final int NAMED = 3;

    private final Words words;
    private final Naming naming;

    GroupWords(Dataset dataset, Words words) {
        this.words = words;
        this.naming = new Naming(dataset, words);
    }

    /** One line a group, the largest first; then those in no group. */
    List<GroupLine> lines(GroupsFound found) {
        List<GroupLine> lines = new ArrayList<>();
        found.groups().forEach(group -> lines.add(line(group)));
        if (!found.groups().isEmpty() && !found.alone().isEmpty()) {
            lines.add(
                    new GroupLine(
                            "group-alone",
                            words.text(GroupText.ALONE),
                            words.text(GroupText.ALONE_DETAIL),
                            members(found.alone().size()),
                            found.alone()));
        }
        return lines;
    }

    /** What the groups are and are not. */
    String meaning() {
        return words.text(MetricText.GROUPS_MEANING, Groups.RUNS);
    }

    /** How far the groups agree with the labels, and what that says. */
    String agreement(GroupsFound found) {
        var rand = found.withLabels().adjustedRand();
        if (rand.isEmpty()) {
            return words.text(GroupText.AGREES_UNKNOWN);
        }
        double value = rand.getAsDouble();
        GroupText text =
                value >= WELL
                        ? GroupText.AGREES_WELL
                        : value >= PARTLY ? GroupText.AGREES_PARTLY : GroupText.AGREES_LITTLE;
        return words.text(text, words.hundredths(value));
    }

    private GroupLine line(Group group) {
        String stays =
                words.text(GroupText.STABILITY, words.percent(group.stability()), Groups.RUNS);
        return new GroupLine(
                "group-" + group.number(),
                words.text(MetricText.GROUP, group.number()),
                stays + "\n" + words.text(GroupText.LABELS, labels(group)),
                members(group.members().size()),
                group.members());
    }

    /** The most frequent labels with their counts; the rest as one count. */
    private String labels(Group group) {
        List<String> counts = new ArrayList<>();
        int rest = 0;
        for (Map.Entry<Standing, Integer> entry : group.labels().entrySet()) {
            if (counts.size() < NAMED) {
                counts.add(count(naming.label(entry.getKey()), entry.getValue()));
            } else {
                rest += entry.getValue();
            }
        }
        if (rest > 0) {
            counts.add(count(words.text(GroupText.OTHERS), rest));
        }
        return String.join(", ", counts);
    }

    private String count(String label, int count) {
        return words.text(GroupText.LABEL_COUNT, label, words.number(count));
    }

    private String members(int count) {
        return words.text(GroupText.MEMBERS, count);
    }
}
