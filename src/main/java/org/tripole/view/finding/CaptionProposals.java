package org.tripole.view.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tripole.text.FindingText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
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
        return new Subtitle(evidence, messages).ofAll();
    }

    /** The same of a picture that is narrowed to what lies within {@code reach}. */
    public String subtitleOfFocus(Reach reach) {
        return new Subtitle(evidence, messages).ofFocus(reach);
    }

    /**
     * Two to four sentences for those who do not see the picture: what kind it is, the main
     * finding, what is drawn, day and source.
     *
     * @param picture what kind of picture it is, a sentence that names the approaches
     * @param names the language of the names in it, told where it is not that of the record
     */
    public String altText(MessageKey picture, NameLanguage names) {
        return new AltText(evidence, messages).of(picture, best(), names);
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
}
