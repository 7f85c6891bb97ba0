package org.tripole.view.finding;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.text.CaptionText;
import org.tripole.text.FindingText;
import org.tripole.text.Messages;

/** Puts findings into words, with the scope in front where the filter hides states. */
final class TitleWriter {

    /** Sentences that say themselves what they cover. */
    private static final Set<FindingText> SAY_THEIR_SCOPE =
            EnumSet.of(
                    FindingText.NOTHING_SHOWN,
                    FindingText.FILTERED,
                    FindingText.ACTOR_ALIGNED,
                    FindingText.ACTOR_LEANING,
                    FindingText.ACTOR_BETWEEN,
                    FindingText.ACTOR_SPREAD,
                    FindingText.ACTOR_THIN,
                    FindingText.ACTOR_SHARE,
                    FindingText.ACTOR_UNSTABLE,
                    FindingText.ACTOR_BACKS,
                    FindingText.ACTOR_ALIKE,
                    FindingText.ACTOR_TOWARDS,
                    FindingText.ACTOR_HEAVIEST,
                    FindingText.ACTOR_HALF,
                    FindingText.ACTOR_NEWEST,
                    FindingText.SHARED_TARGETS,
                    FindingText.SHARED_BY_THREE,
                    FindingText.SHARED_BY_SEVERAL,
                    FindingText.TARGETS_JOINED,
                    FindingText.TARGETS_APART,
                    FindingText.NO_TARGETS,
                    FindingText.PATH_THROUGH,
                    FindingText.PATH_THROUGH_THREE,
                    FindingText.PATH_SHARED,
                    FindingText.PATH_FAR,
                    FindingText.PATH_PLAIN,
                    FindingText.PATH_END_HIDDEN,
                    FindingText.PATH_ENDS_HIDDEN,
                    FindingText.PATH_END_IDLE,
                    FindingText.PATH_ENDS_IDLE,
                    FindingText.NO_PATH,
                    FindingText.PLAIN_ACTOR,
                    FindingText.PLAIN_TARGET,
                    FindingText.PLAIN_TWO,
                    FindingText.PLAIN_THREE,
                    FindingText.PLAIN_SEVERAL);

    private final Evidence evidence;
    private final Messages messages;

    TitleWriter(Evidence evidence, Messages messages) {
        this.evidence = evidence;
        this.messages = messages;
    }

    Title title(Finding finding) {
        Title title = bare(finding);
        return evidence.showsAllStates()
                        || SAY_THEIR_SCOPE.contains(finding.kind())
                        || isAskedFor(finding)
                ? title
                : scoped(title);
    }

    /** Whether it says of two targets what the filter asks of them, and so is its own scope. */
    private boolean isAskedFor(Finding finding) {
        return (finding.kind() == FindingText.BOTH_BACKED
                        || finding.kind() == FindingText.BOTH_BACKED_AT_LEAST)
                && evidence.askedPair()
                        .filter(
                                pair ->
                                        finding.arguments()
                                                        .get(1)
                                                        .equals(evidence.named(pair.get(0)))
                                                && finding.arguments()
                                                        .get(2)
                                                        .equals(evidence.named(pair.get(1))))
                        .isPresent();
    }

    private Title bare(Finding finding) {
        Object[] parts =
                finding.arguments().stream().map(part -> part.inSentence(messages)).toArray();
        AttributedCharacterIterator marked = messages.marked(finding.kind(), parts);
        return new Title(text(marked), finding, spans(marked, finding));
    }

    private Title scoped(Title title) {
        Optional<String> region = evidence.onlyRegion();
        List<ActorId> shown = evidence.states();
        AttributedCharacterIterator marked =
                region.isPresent()
                        ? messages.marked(CaptionText.IN_REGION, region.get(), title.text())
                        : messages.marked(CaptionText.AMONG_SHOWN, shown.size(), title.text());
        return title.within(text(marked), startOf(1, marked));
    }

    private static String text(AttributedCharacterIterator marked) {
        StringBuilder text = new StringBuilder();
        for (char c = marked.first(); c != AttributedCharacterIterator.DONE; c = marked.next()) {
            text.append(c);
        }
        return text.toString();
    }

    private static List<Title.Span> spans(AttributedCharacterIterator marked, Finding finding) {
        List<Title.Span> spans = new ArrayList<>();
        for (int at = 0; at < marked.getEndIndex(); at = runEnd(at, marked)) {
            marked.setIndex(at);
            if (marked.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer argument) {
                spans.add(
                        new Title.Span(
                                at, runEnd(at, marked), finding.arguments().get(argument).rows()));
            }
        }
        return spans;
    }

    private static int startOf(int argument, AttributedCharacterIterator marked) {
        for (int at = 0; at < marked.getEndIndex(); at = runEnd(at, marked)) {
            marked.setIndex(at);
            if (Integer.valueOf(argument)
                    .equals(marked.getAttribute(MessageFormat.Field.ARGUMENT))) {
                return at;
            }
        }
        throw new IllegalStateException("The sentence has no place " + argument);
    }

    private static int runEnd(int at, AttributedCharacterIterator marked) {
        marked.setIndex(at);
        return marked.getRunLimit(MessageFormat.Field.ARGUMENT);
    }
}
