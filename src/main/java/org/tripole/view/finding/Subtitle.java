package org.tripole.view.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tripole.graph.TiePaths;
import org.tripole.text.CaptionText;
import org.tripole.text.DepictionText;
import org.tripole.text.Messages;
import org.tripole.text.ShadeText;
import org.tripole.text.SubtitleText;

/** The line below a title: measure, coverage and day of what is drawn. */
record Subtitle(Evidence evidence, Messages messages) {

    /** The line of a picture of all that the filter leaves. */
    String ofAll() {
        if (evidence.setting().depiction() instanceof Depiction.Targets picture) {
            return compared(messages.text(DepictionText.SUBTITLE_TARGETS, picture.least(), day()));
        }
        if (evidence.setting().depiction() instanceof Depiction.Paths picture) {
            return completed(underFilter(paths(picture)));
        }
        String measure = evidence.setting().shaded().isPresent() ? shaded() : shares();
        return completed(evidence.showsAllStates() ? underFilter(measure) : measure);
    }

    /** The line of a picture that is narrowed to what lies within {@code reach}. */
    String ofFocus(Reach reach) {
        Depiction depiction = evidence.setting().depiction();
        if (depiction instanceof Depiction.Targets
                || depiction instanceof Depiction.Paths
                || InFocus.of(evidence).size() == 0) {
            return ofAll();
        }

        return completed(
                underFilter(
                        messages.text(
                                evidence.setting().shaded().isPresent()
                                        ? CaptionText.SUBTITLE_FOCUS_SHADED
                                        : CaptionText.SUBTITLE_FOCUS,
                                reach.depth(),
                                InFocus.of(evidence).told(evidence, messages),
                                reach.counted(messages),
                                day(),
                                metric())));
    }

    /** The day as of which the record is read; a later one with the day that the record ends on. */
    String day() {
        String day = day(new Argument.Day(evidence.asOf()));
        return evidence.lastDay().isBefore(evidence.asOf())
                ? messages.text(
                        SubtitleText.DAY_BEYOND, day, day(new Argument.Day(evidence.lastDay())))
                : day;
    }

    private String paths(Depiction.Paths picture) {
        if (picture.found() instanceof TiePaths.Found found && !picture.drawn().isEmpty()) {
            int drawn = picture.drawn().size();
            return messages.text(
                    drawn == found.total()
                            ? DepictionText.SUBTITLE_PATHS
                            : DepictionText.SUBTITLE_PATHS_IN_PART,
                    PathNames.some(picture, evidence, messages),
                    drawn,
                    day(),
                    found.total());
        }
        return messages.text(DepictionText.SUBTITLE_NO_PATH, day());
    }

    private String shares() {
        int shown = evidence.states().size();
        int all = evidence.allStates().size();
        return shown == all
                ? messages.text(CaptionText.SUBTITLE, all, day())
                : messages.text(CaptionText.SUBTITLE_FILTERED, shown, all, day(), filtered());
    }

    /** The line after what it is filtered by, where states are not counted with that. */
    private String underFilter(String line) {
        return FilterWords.of(evidence, messages)
                .map(words -> messages.text(DepictionText.CLAUSE, words, line))
                .orElse(line);
    }

    private String filtered() {
        return FilterWords.of(evidence, messages).orElse(messages.text(SubtitleText.FILTERED));
    }

    private String shaded() {
        int shown = evidence.states().size();
        int all = evidence.allStates().size();
        return shown == all
                ? messages.text(ShadeText.SUBTITLE, metric(), all, day())
                : messages.text(
                        ShadeText.SUBTITLE_FILTERED, metric(), shown, all, day(), filtered());
    }

    /** What the metric is called that shades say; empty where there are none. */
    private Object metric() {
        return evidence.setting()
                .shaded()
                .map(values -> new Argument.Measure(values.metric()).inSentence(messages))
                .orElse("");
    }

    private String completed(String measure) {
        String line = compared(measure);
        for (String clause : clauses()) {
            line = messages.text(DepictionText.CLAUSE, line, clause);
        }
        return evidence.hidesActs() && showsShares()
                ? messages.text(CaptionText.SUBTITLE_ACTS_HIDDEN, line)
                : line;
    }

    /** Where no state is drawn, no share is. */
    private boolean showsShares() {
        return !(evidence.setting().depiction() instanceof Depiction.Targets);
    }

    /** What else a reader must know, each a sentence. */
    private List<String> clauses() {
        return Stream.of(
                        joined(),
                        new GroupWords(evidence, messages).clause(),
                        WeightWords.of(evidence.scores().weights(), messages))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What joins states that are drawn alone. */
    private Optional<String> joined() {
        Depiction depiction = evidence.setting().depiction();
        if (depiction instanceof Depiction.Alike alike) {
            return Optional.of(messages.text(DepictionText.JOINED_ALIKE, alike.least()));
        }
        return depiction instanceof Depiction.CoMembers
                ? Optional.of(messages.text(DepictionText.JOINED_CO_MEMBERS))
                : Optional.empty();
    }

    /** The line with the day that is compared with, which may be a later one. */
    private String compared(String line) {
        return evidence.setting()
                .before()
                .map(
                        other ->
                                messages.text(
                                        CaptionText.SUBTITLE_BEFORE,
                                        line,
                                        day(new Argument.Day(other.asOf()))))
                .orElse(line);
    }

    private String day(Argument.Day day) {
        return day.inSentence(messages).toString();
    }
}
