package org.tripole.app.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.text.Messages;
import org.tripole.text.ReopenText;

/** What is said when a picture was reopened: what changed in the data, what was left out. */
public final class ReopenWords {

    private static final int MOST_NAMED = 3;

    private final Messages messages;

    /** Words in the language of {@code messages}. */
    public ReopenWords(Messages messages) {
        this.messages = messages;
    }

    /** One sentence for each thing to be said, of which the first tells what changed. */
    public List<String> sentences(WhatChanged what, Reopened reopened, Dataset now) {
        List<String> sentences = new ArrayList<>();
        sentences.add(changes(what, now));
        if (!what.then().title().equals(what.now().title())) {
            sentences.add(
                    messages.text(ReopenText.OTHER_DATA, what.then().title(), what.now().title()));
        } else if (!what.then().equals(what.now())) {
            sentences.add(versions(what.then(), what.now()));
        }
        if (!reopened.leftOut().isEmpty()) {
            sentences.add(messages.text(ReopenText.LEFT_OUT, named(reopened.leftOut(), id -> id)));
        }
        return sentences;
    }

    private String changes(WhatChanged what, Dataset now) {
        List<String> parts = new ArrayList<>();
        String ties = ties(what.ties());
        if (!ties.isEmpty()) {
            parts.add(ties);
        }
        if (!what.moved().isEmpty()) {
            String names =
                    named(what.moved(), id -> now.actor(id).map(Actor::name).orElse(id.value()));
            parts.add(messages.text(ReopenText.STATES_MOVED, what.moved().size(), names));
        }
        return parts.isEmpty()
                ? messages.text(ReopenText.NOTHING_CHANGED)
                : messages.text(ReopenText.CHANGES, String.join("; ", parts));
    }

    private String ties(TieChanges ties) {
        if (!ties.isKnown()) {
            return ties.isNone()
                    ? messages.text(ReopenText.TIES_AS_MANY)
                    : messages.text(ReopenText.TIES_COUNTED, ties.added(), ties.gone());
        }
        List<String> parts = new ArrayList<>();
        addCounted(parts, ReopenText.TIES_NEW, ties.added());
        addCounted(parts, ReopenText.TIES_CHANGED, ties.changed());
        addCounted(parts, ReopenText.TIES_GONE, ties.gone());
        return String.join(", ", parts);
    }

    private void addCounted(List<String> parts, ReopenText key, int count) {
        if (count > 0) {
            parts.add(messages.text(key, count));
        }
    }

    private String versions(Basis.Version then, Basis.Version now) {
        return messages.text(
                ReopenText.OTHER_VERSION,
                then.version(),
                then.asOf().toString(),
                now.version(),
                now.asOf().toString());
    }

    /** The first few by name, the rest by number. */
    private <T> String named(List<T> all, Function<T, String> name) {
        String few = String.join(", ", all.stream().limit(MOST_NAMED).map(name).toList());
        int rest = all.size() - MOST_NAMED;
        return rest > 0 ? messages.text(ReopenText.MORE, few, rest) : few;
    }
}
