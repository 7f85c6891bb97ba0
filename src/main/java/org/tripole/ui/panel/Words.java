package org.tripole.ui.panel;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tripole.domain.ActorKind;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Quality;
import org.tripole.domain.ReadAs;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceKind;
import org.tripole.domain.TargetKind;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.RelationText;
import org.tripole.text.WordsText;
import org.tripole.view.DateWords;

/** Things of the record in the words of one language: acts, dates, shares, lists. */
public final class Words {

    private final Messages messages;

    /** Words in the language of {@code messages}. */
    public Words(Messages messages) {
        this.messages = messages;
    }

    /** The language. */
    public Locale locale() {
        return messages.locale();
    }

    /** A sentence of any bundle. */
    public String text(MessageKey key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** An act as the record words it, such as "signed". */
    public String act(Relation relation) {
        return RelationText.word(relation, messages);
    }

    /** What kind of evidence a quality stands for, in two or three words. */
    public String quality(Quality quality) {
        return shared("QUALITY_", quality);
    }

    /** What a quality means, as a sentence. */
    public String meaning(Quality quality) {
        return shared("QUALITY_MEANING_", quality);
    }

    /** The kind of a target, capitalised. */
    public String kind(TargetKind kind) {
        return shared("TARGET_KIND_", kind);
    }

    /** The kind of an actor, capitalised. */
    public String kind(ActorKind kind) {
        return shared("ACTOR_KIND_", kind);
    }

    /** Who speaks in a source. */
    public String kind(SourceKind kind) {
        return shared("SOURCE_KIND_", kind);
    }

    /** How the compilers read a source, as a sentence. */
    public String reading(ReadAs readAs) {
        return shared("READ_AS_", readAs);
    }

    /** A date as precisely as it is known: "16 Jul 2026", "Jul 2026", "2026". */
    public String date(PartialDate date) {
        return DateWords.of(date, messages);
    }

    /** A day, such as "16 Jul 2026". */
    public String date(LocalDate day) {
        return DateWords.of(day, messages);
    }

    /** A share of 0 to 1 as whole per cent. */
    public String percent(double share) {
        return messages.text(WordsText.PERCENT, Math.round(share * 100));
    }

    /** A count with the language's digit groups. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(count);
    }

    /** A number with two places, such as "0.60". */
    public String hundredths(double number) {
        return decimal(number, 2);
    }

    /** A number with three places, such as "0.021". */
    public String thousandths(double number) {
        return decimal(number, 3);
    }

    /** A whole number with its sign, such as "+3" or "−2"; zero has none. */
    public String signed(long points) {
        String sign = points > 0 ? "+" : points < 0 ? "\u2212" : "";
        return sign + number(Math.abs(points));
    }

    /** "no source", "1 source", "3 sources". */
    public String sources(int count) {
        return messages.text(WordsText.SOURCES_COUNT, count);
    }

    /** "A", "A and B", "A, B and C". */
    public String list(List<String> names) {
        int last = names.size() - 1;
        if (last < 1) {
            return String.join("", names);
        }
        String others = String.join(text(WordsText.LIST_SEPARATOR), names.subList(0, last));
        return text(WordsText.LIST_PAIR, others, names.get(last));
    }

    /** Details of one line, apart by a middle dot; empty ones are left out. */
    public String details(String... details) {
        return List.of(details).stream()
                .filter(detail -> !detail.isEmpty())
                .reduce((left, right) -> left + text(WordsText.DETAIL_SEPARATOR) + right)
                .orElse("");
    }

    /** The sentence with a capital at its start. */
    public String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(messages.locale()) + sentence.substring(1);
    }

    /** The order of names in this language. */
    public Comparator<String> alphabetical() {
        return Collator.getInstance(messages.locale())::compare;
    }

    private String decimal(double number, int places) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(number);
    }

    private String shared(String prefix, Enum<?> value) {
        return text(WordsText.valueOf(prefix + value.name()));
    }
}
