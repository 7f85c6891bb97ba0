package org.tripole.view.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Approach;
import org.tripole.domain.DatasetFacts;
import org.tripole.text.CaptionText;
import org.tripole.text.FindingText;
import org.tripole.text.LanguageText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.ShadeText;
import org.tripole.text.names.NameLanguage;

/** Titles, subtitle and alt text that a picture may carry, in one language. */
public final class CaptionProposals {

    private static final int MOST_OF_A_KIND = 3;

    /** Of the many pairs of long names, how many are written before the kind is given up. */
    private static final int MOST_TRIED = 12;

    private final Evidence evidence;
    private final Messages messages;
    private @Nullable List<Title> titles;

    /** Captions for that evidence in the language of {@code messages}. */
    public CaptionProposals(Evidence evidence, Messages messages) {
        this.evidence = evidence;
        this.messages = messages;
    }

    /**
     * Titles of at most ten words, the strongest first, three of a kind at most. There is always
     * one: where even a plain one is longer, through a long name, it is kept. Safe for several
     * threads.
     */
    public synchronized List<Title> titles() {
        if (titles == null) {
            titles = written();
        }
        return titles;
    }

    /** All findings as sentences of any length, the strongest first; for running text. */
    public List<Title> sentences() {
        TitleWriter writer = new TitleWriter(evidence, messages);
        return evidence.findings().stream().map(writer::title).toList();
    }

    /** The strongest title. */
    public Title best() {
        return titles().get(0);
    }

    /** Measure, coverage and day of a picture of all that the filter leaves. */
    public String subtitle() {
        int shown = evidence.states().size();
        int all = evidence.allStates().size();
        String day = day();
        return completed(
                evidence.setting()
                        .shaded()
                        .map(values -> new Argument.Measure(values.metric()))
                        .map(metric -> shadedSubtitle(metric, shown, all))
                        .orElseGet(
                                () ->
                                        shown == all
                                                ? messages.text(CaptionText.SUBTITLE, all, day)
                                                : messages.text(
                                                        CaptionText.SUBTITLE_FILTERED,
                                                        shown,
                                                        all,
                                                        day)));
    }

    private String shadedSubtitle(Argument metric, int shown, int all) {
        Object name = metric.inSentence(messages);
        return shown == all
                ? messages.text(ShadeText.SUBTITLE, name, all, day())
                : messages.text(ShadeText.SUBTITLE_FILTERED, name, shown, all, day());
    }

    /** The same of a picture that is narrowed to so many states and targets. */
    public String subtitleOfFocus(int states, int targets) {
        return completed(messages.text(CaptionText.SUBTITLE_FOCUS, states, targets, day()));
    }

    /**
     * Two to four sentences for those who do not see the picture: what kind it is, the main
     * finding, how the labels fall, day and source.
     *
     * @param picture what kind of picture it is, a sentence that names the approaches
     * @param names the language of the names in it, told where it is not that of the record
     */
    public String altText(MessageKey picture, NameLanguage names) {
        List<String> sentences = new ArrayList<>();
        sentences.add(kindOf(picture));
        sentences.add(messages.text(CaptionText.MAIN_FINDING, best().text()));
        if (!evidence.isFocused()) {
            sentences.add(labels());
        }
        DatasetFacts facts = evidence.dataset().facts();
        sentences.add(
                messages.text(
                        names == NameLanguage.ENGLISH
                                ? CaptionText.DATE_AND_SOURCE
                                : CaptionText.DATE_NAMES_AND_SOURCE,
                        day(),
                        facts.title(),
                        facts.version(),
                        evidence.dataset().sources().size(),
                        messages.text(LanguageText.valueOf(names.name()))));
        return String.join(" ", sentences);
    }

    private List<Title> written() {
        TitleWriter writer = new TitleWriter(evidence, messages);
        List<Finding> findings = evidence.findings();
        Map<FindingText, Integer> tried = new EnumMap<>(FindingText.class);
        List<Title> written = new ArrayList<>();
        for (Finding finding : findings) {
            if (tried.merge(finding.kind(), 1, Integer::sum) <= MOST_TRIED) {
                Title title = writer.title(finding);
                if (title.isShort() && isRoomFor(finding.kind(), written)) {
                    written.add(title);
                }
            }
        }
        return written.isEmpty()
                ? List.of(writer.title(findings.get(findings.size() - 1)))
                : List.copyOf(written);
    }

    private static boolean isRoomFor(FindingText kind, List<Title> written) {
        return written.stream().filter(title -> title.finding().kind() == kind).count()
                < MOST_OF_A_KIND;
    }

    /** A subtitle that also names the day that is compared with, which may be a later one. */
    public String withComparison(String subtitle) {
        return evidence.setting()
                .before()
                .map(
                        other ->
                                messages.text(
                                        CaptionText.SUBTITLE_BEFORE,
                                        subtitle,
                                        day(new Argument.Day(other.asOf()))))
                .orElse(subtitle);
    }

    private String completed(String subtitle) {
        String compared = withComparison(subtitle);
        return evidence.hidesActs()
                ? messages.text(CaptionText.SUBTITLE_ACTS_HIDDEN, compared)
                : compared;
    }

    private String kindOf(MessageKey picture) {
        String approaches =
                evidence.dataset().approaches().stream()
                        .map(Approach::name)
                        .collect(Collectors.joining(", "));
        InFocus focus = InFocus.of(evidence);
        if (focus.size() != 1) {
            return messages.text(picture, approaches);
        }
        Argument name =
                focus.actors().isEmpty()
                        ? evidence.named(focus.targets().get(0))
                        : evidence.named(focus.actors().get(0));
        return messages.text(CaptionText.PICTURE_FOCUS, name.inSentence(messages), approaches);
    }

    /** How many states have each label; labels that none has are left out. */
    private String labels() {
        Census census = evidence.census();
        List<String> counts = new ArrayList<>();
        for (int k = 0; k < evidence.approaches(); k++) {
            add(counts, CaptionText.COUNT_NEAR, census.near(k).size(), approach(k));
        }
        int spread = census.spread().size();
        add(counts, CaptionText.COUNT_BETWEEN, census.undecided().size() - spread);
        add(counts, CaptionText.COUNT_SPREAD, spread);
        add(counts, CaptionText.COUNT_THIN, census.thin().size());
        return messages.text(
                CaptionText.LABEL_COUNTS, evidence.states().size(), String.join(", ", counts));
    }

    private void add(List<String> counts, CaptionText key, int count, Object... name) {
        if (count > 0) {
            List<Object> parts = new ArrayList<>(List.of(count));
            parts.addAll(List.of(name));
            counts.add(messages.text(key, parts.toArray()));
        }
    }

    private String approach(int k) {
        return evidence.dataset().approaches().get(k).name();
    }

    private String day() {
        return day(new Argument.Day(evidence.asOf()));
    }

    private String day(Argument.Day day) {
        return day.inSentence(messages).toString();
    }
}
