package org.tripole.view.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tripole.draw.Passage;
import org.tripole.text.BriefText;
import org.tripole.text.FindingText;
import org.tripole.view.finding.CaptionProposals;
import org.tripole.view.finding.Evidence;
import org.tripole.view.finding.Setting;
import org.tripole.view.finding.Title;

/**
 * The three strongest findings about the actor that its rows carry and the rest of the page does
 * not say; fewer where fewer hold.
 */
record ThreeFindings(Dossier dossier, BriefWords words) implements Column.Text {

    private static final int MOST = 3;
    private static final double NUMBER = 16;
    private static final double BETWEEN = 5;

    /** Said by the label, the bars or the list of states beside them, or true of every actor. */
    private static final Set<FindingText> SAID =
            EnumSet.of(
                    FindingText.ACTOR_ALIGNED,
                    FindingText.ACTOR_LEANING,
                    FindingText.ACTOR_BETWEEN,
                    FindingText.ACTOR_SPREAD,
                    FindingText.ACTOR_THIN,
                    FindingText.ACTOR_SHARE,
                    FindingText.ACTOR_ALIKE,
                    FindingText.PLAIN_ACTOR);

    @Override
    public void writeTo(Column column) {
        column.heading(words.text(BriefText.FINDINGS));
        List<String> sentences = sentences();
        int number = 0;
        for (String sentence : sentences) {
            column.skip(number == 0 ? 0 : BETWEEN);
            String shown = Integer.toString(++number);
            column.as(Passage.Role.ITEM, () -> item(column, shown, sentence));
        }
        if (sentences.isEmpty()) {
            column.paragraph(words.text(BriefText.NO_FINDING, words.asOf()), Voice.LEAD);
        }
    }

    private static void item(Column column, String number, String sentence) {
        column.beside(number, Voice.LEAD, 0);
        column.paragraph(sentence, Voice.LEAD, NUMBER, null);
    }

    /** The findings in words, each ended by a full stop. */
    List<String> sentences() {
        return proposals().sentences().stream()
                .filter(title -> !SAID.contains(title.finding().kind()))
                .limit(MOST)
                .map(Title::text)
                .map(text -> words.text(BriefText.SENTENCE, text))
                .toList();
    }

    private CaptionProposals proposals() {
        Setting setting = Setting.plain().focusedOn(Set.of(dossier.ref())).with(dossier.doubt());
        Evidence evidence = new Evidence(dossier.scene().network(), dossier.scores(), setting);
        return new CaptionProposals(evidence, words.messages());
    }
}
