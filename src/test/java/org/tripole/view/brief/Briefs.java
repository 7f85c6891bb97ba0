package org.tripole.view.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tripole.app.Dossiers;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.export.BundledFont;
import org.tripole.text.Messages;
import org.tripole.view.Look;
import org.tripole.view.Palettes;
import org.tripole.work.Progress;

/** Briefs of a dataset for tests, printed in English. */
final class Briefs {

    private final Dataset dataset;
    private final Dossiers dossiers;

    Briefs(Dataset dataset) {
        this.dataset = dataset;
        this.dossiers = new Dossiers(dataset, dataset.facts().asOf(), Progress.NONE);
    }

    Dossier dossier(String id) {
        return dossiers.of(actor(id));
    }

    Actor actor(String id) {
        return dataset.actor(new ActorId(id)).orElseThrow();
    }

    List<Picture> pages(String id) {
        return pages(dossier(id));
    }

    static List<Picture> pages(Dossier dossier) {
        return new Brief(dossier, look()).pages();
    }

    static Look look() {
        return new Look(Palettes.print(), BundledFont.load(), new Messages(Locale.ENGLISH));
    }

    static List<Label> labels(Picture page) {
        List<Label> labels = new ArrayList<>();
        for (Mark mark : page.layers().stream().flatMap(layer -> layer.marks().stream()).toList()) {
            if (mark instanceof Label label) {
                labels.add(label);
            }
        }
        return labels;
    }

    /** All words of a page in the order in which they are painted. */
    static String words(Picture page) {
        return String.join(" ", labels(page).stream().map(label -> label.text().words()).toList());
    }
}
