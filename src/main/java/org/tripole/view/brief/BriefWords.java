package org.tripole.view.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tripole.domain.Actor;
import org.tripole.domain.PartialDate;
import org.tripole.score.Omission;
import org.tripole.score.Pull;
import org.tripole.score.Standing;
import org.tripole.score.Sureness;
import org.tripole.text.BriefText;
import org.tripole.text.InspectorText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.SubtitleText;
import org.tripole.text.WordsText;
import org.tripole.view.ApproachNames;
import org.tripole.view.DateWords;

/** The words about one actor that several parts of a brief use. */
final class BriefWords {

    private final Dossier dossier;
    private final Messages messages;
    private final ApproachNames names;

    BriefWords(Dossier dossier, Messages messages) {
        this.dossier = dossier;
        this.messages = messages;
        this.names = new ApproachNames(dossier.dataset());
    }

    String text(MessageKey key, Object... arguments) {
        return messages.text(key, arguments);
    }

    Messages messages() {
        return messages;
    }

    ApproachNames names() {
        return names;
    }

    /** What kind of actor it is, and where: "State · Eastern Africa". */
    String kind() {
        Actor actor = dossier.actor();
        String kind = text(WordsText.valueOf("ACTOR_KIND_" + actor.kind().name()));
        String region = Objects.requireNonNullElse(actor.place().subregion(), "");
        return region.isEmpty() ? kind : kind + text(WordsText.DETAIL_SEPARATOR) + region;
    }

    /** The label with how sure it is: "Leaning UN-centric; fairly sure". */
    String label() {
        String label = label(dossier.position().standing());
        if (dossier.isThin()) {
            return text(InspectorText.THIN_LABEL, label);
        }
        Sureness sureness =
                Sureness.of(dossier.position(), dossier.doubt().stability(dossier.actor().id()));
        String sure = text(InspectorText.valueOf("SURE_" + sureness.name()));
        return text(InspectorText.LABEL_AND_SURENESS, label, sure);
    }

    String label(Standing standing) {
        return names.label(standing, messages::text);
    }

    /** Another label that leaving something out gives, within a sentence. */
    String label(Omission omission) {
        return inSentence(label(omission.standing()));
    }

    /** A label within a sentence: "leaning UN-centric". */
    String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(messages.locale()) + label.substring(1);
    }

    /** The brief as a file names it: "Kenya: between UN-centric and alliance-led". */
    String title() {
        String label = inSentence(label(dossier.position().standing()));
        return text(BriefText.TITLE, dossier.actor().name(), label);
    }

    /** Where an act draws: "Towards UN-centric, alliance-led". */
    String direction(Pull pull) {
        String approaches =
                pull.approaches().stream()
                        .map(names::inSentence)
                        .collect(Collectors.joining(text(WordsText.LIST_SEPARATOR)));
        return text(pull.isTowards() ? InspectorText.TOWARDS : InspectorText.AWAY_FROM, approaches);
    }

    /** A share of 0 to 1 in whole per cent. */
    String percent(double share) {
        return text(WordsText.PERCENT, Math.round(100 * share));
    }

    /** A weight of 0 to 1 in whole per cent, or that it is under one. */
    String weight(double share) {
        return share < 0.005 ? text(BriefText.UNDER_ONE_PERCENT) : percent(share);
    }

    /** The last day that anything is known of: "21 Nov 2026", no later than the record ends. */
    String asOf() {
        return DateWords.of(isBeyondTheRecord() ? end() : dossier.scores().asOf(), messages);
    }

    /** The day of the brief; a later one with the day that the record ends on. */
    String day() {
        String day = DateWords.of(dossier.scores().asOf(), messages);
        return isBeyondTheRecord() ? text(SubtitleText.DAY_BEYOND, day, asOf()) : day;
    }

    private boolean isBeyondTheRecord() {
        return end().isBefore(dossier.scores().asOf());
    }

    private LocalDate end() {
        return dossier.dataset().facts().asOf();
    }

    /** A date as precisely as it is known: "16 Jul 2026", "Jul 2026", "2026". */
    String date(PartialDate date) {
        return DateWords.of(date, messages);
    }

    /** Names with commas, as many as {@code most}, and how many more there are. */
    String some(List<String> all, int most) {
        String named =
                all.stream()
                        .limit(most)
                        .collect(Collectors.joining(text(WordsText.LIST_SEPARATOR)));
        return all.size() <= most ? named : text(BriefText.AND_MORE, named, all.size() - most);
    }

    /** The note on a contested or special status, if there is one. */
    Optional<String> status() {
        return dossier.actor().status();
    }
}
