package org.tripole.view.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.score.Group;
import org.tripole.score.Groups;
import org.tripole.text.DepictionText;
import org.tripole.text.Messages;

/** What is said of the groups that colours show: that the data gave them, and how sure they are. */
record GroupWords(Evidence evidence, Messages messages) {

    /** The clause of a subtitle; nothing where colours show no groups. */
    Optional<String> clause() {
        return said(DepictionText.GROUPS, DepictionText.GROUPS_FROM_TO);
    }

    /** The same as a sentence for those who do not see it. */
    Optional<String> sentence() {
        return said(DepictionText.ALT_GROUPS, DepictionText.ALT_GROUPS_FROM_TO);
    }

    private Optional<String> said(DepictionText alike, DepictionText between) {
        List<Group> drawn = drawn();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        long least = percent(drawn.stream().mapToDouble(Group::stability).min().orElseThrow());
        long most = percent(drawn.stream().mapToDouble(Group::stability).max().orElseThrow());
        return Optional.of(
                messages.text(
                        least == most ? alike : between, drawn.size(), least, most, Groups.RUNS));
    }

    /** The groups of which a state is shown. */
    private List<Group> drawn() {
        if (evidence.setting().depiction() instanceof Depiction.Targets) {
            return List.of();
        }
        Set<ActorId> shown = Set.copyOf(evidence.states());
        return evidence.setting().communities().stream()
                .filter(group -> group.members().stream().anyMatch(shown::contains))
                .toList();
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
