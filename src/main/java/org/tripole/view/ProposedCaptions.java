package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.score.Doubt;
import org.tripole.text.Messages;
import org.tripole.view.finding.CaptionProposals;
import org.tripole.view.finding.Evidence;
import org.tripole.view.finding.Setting;
import org.tripole.view.finding.Title;

/**
 * The captions that what is shown carries, kept for the language that was asked for last. Safe for
 * several threads.
 */
final class ProposedCaptions {

    private final Shown shown;
    private @Nullable Messages language;
    private @Nullable CaptionProposals proposals;
    private @Nullable Evidence evidence;

    ProposedCaptions(Shown shown) {
        this.shown = shown;
    }

    /** The captions in the language of {@code messages}. */
    synchronized CaptionProposals in(Messages messages) {
        CaptionProposals kept = proposals;
        if (kept == null || language == null || !language.locale().equals(messages.locale())) {
            kept = new CaptionProposals(evidence(), messages);
            language = messages;
            proposals = kept;
        }
        return kept;
    }

    /** Works out the findings, if that was not done yet. */
    synchronized void find() {
        evidence().findings();
    }

    /** The titles, the best without the doubt first, then all with it. */
    List<Title> titles(Messages messages, @Nullable Doubt doubt) {
        CaptionProposals plain = in(messages);
        Title best = plain.best();
        CaptionProposals all =
                doubt == null
                        ? plain
                        : new CaptionProposals(evidence(setting().with(doubt)), messages);
        List<Title> titles = new ArrayList<>(List.of(best));
        all.titles().stream()
                .filter(title -> !title.text().equals(best.text()))
                .forEach(titles::add);
        return titles;
    }

    private Evidence evidence() {
        Evidence known = evidence == null ? evidence(setting()) : evidence;
        evidence = known;
        return known;
    }

    private Evidence evidence(Setting setting) {
        return new Evidence(shown.network(), shown.scores(), setting);
    }

    private Setting setting() {
        ViewSpec spec = shown.spec();
        Setting setting =
                Setting.plain()
                        .focusedOn(spec.focus())
                        .selecting(spec.selection())
                        .hiding(spec.viewing().scope().hidden())
                        .with(shown.analysis().communities())
                        .drawing(shown.depiction());
        Setting coloured =
                shown.analysis()
                        .shades()
                        .map(shades -> setting.shadedBy(shades.values()))
                        .orElse(setting);
        return shown.analysis()
                .compared()
                .map(day -> coloured.since(day.scores()))
                .orElse(coloured);
    }
}
