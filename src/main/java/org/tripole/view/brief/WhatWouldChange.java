package org.tripole.view.brief;

import java.util.List;
import org.tripole.domain.TargetId;
import org.tripole.draw.Passage;
import org.tripole.score.Omission;
import org.tripole.text.BriefText;
import org.tripole.text.InspectorText;

/** The targets without which the label would be another, the largest move first. */
record WhatWouldChange(Dossier dossier, BriefWords words, WeighedActs acts) implements Column.Text {

    private static final int MOST = 4;

    @Override
    public void writeTo(Column column) {
        column.heading(words.text(InspectorText.WHAT_WOULD_CHANGE));
        if (dossier.isThin()) {
            String confidence = words.percent(dossier.position().measures().confidence());
            column.paragraph(
                    words.text(BriefText.THIN_CHANGE, acts.size(), confidence), Voice.BODY);
            return;
        }
        List<Omission> changing =
                dossier.omissions().stream()
                        .filter(o -> !o.standing().equals(dossier.position().standing()))
                        .toList();
        if (changing.isEmpty()) {
            column.paragraph(words.text(InspectorText.NO_SINGLE_ACT), Voice.BODY);
        } else {
            list(column, changing);
        }
    }

    private void list(Column column, List<Omission> changing) {
        column.paragraph(words.text(InspectorText.LEFT_OUT), Voice.BODY);
        column.skip(2);
        changing.stream()
                .limit(MOST)
                .map(this::sentence)
                .forEach(sentence -> item(column, sentence));
        if (changing.size() > MOST) {
            int more = changing.size() - MOST;
            column.paragraph(words.text(BriefText.MORE_CHANGES, more), Voice.SOFT);
        }
    }

    private static void item(Column column, String sentence) {
        column.as(Passage.Role.ITEM, () -> column.paragraph(sentence, Voice.BODY));
    }

    private String sentence(Omission omission) {
        String target = dossier.target(new TargetId(omission.what())).shortName();
        return words.text(BriefText.WITHOUT, target, words.label(omission));
    }
}
