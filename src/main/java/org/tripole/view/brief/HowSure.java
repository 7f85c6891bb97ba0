package org.tripole.view.brief;

import org.tripole.score.Stability;
import org.tripole.text.InspectorText;

/** How sure the label is: the weight of its evidence, and how it holds when judgements vary. */
record HowSure(Dossier dossier, BriefWords words) implements Column.Text {

    @Override
    public void writeTo(Column column) {
        column.heading(words.text(InspectorText.HOW_SURE));
        String confidence = words.percent(dossier.position().measures().confidence());
        column.paragraph(words.text(InspectorText.CONFIDENCE, confidence), Voice.BODY);
        if (!dossier.isThin()) {
            dossier.doubt()
                    .stability(dossier.actor().id())
                    .ifPresent(stability -> draws(column, stability));
        }
    }

    private void draws(Column column, Stability stability) {
        if (stability.isUnstable()) {
            column.paragraph(words.text(InspectorText.UNSTABLE_NOTE), Voice.BODY);
        }
        String kept = words.percent(stability.kept());
        int draws = dossier.doubt().draws().count();
        column.paragraph(words.text(InspectorText.KEPT, kept, draws), Voice.BODY);
    }
}
