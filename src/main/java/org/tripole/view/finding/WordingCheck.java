package org.tripole.view.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.text.Messages;
import org.tripole.text.WordingText;

/**
 * Finds words that a title must not use: they take a side, claim a motive or look ahead. Whole
 * words only, in any case; not within names of the record, nor within names and terms in which they
 * are in place, such as Western Sahara.
 */
public final class WordingCheck {

    private static final Set<WordingText> IN_PLACE =
            EnumSet.of(WordingText.GEOGRAPHY, WordingText.TERMS);

    /** Kinds whose proposal can stand where the word stood. */
    private static final Set<WordingText> REPLACEMENTS =
            EnumSet.of(
                    WordingText.NO_ACT,
                    WordingText.GROUP,
                    WordingText.GROUPS,
                    WordingText.OTHER_APPROACH,
                    WordingText.MOVED,
                    WordingText.DIFFERENCE,
                    WordingText.NO_FORECAST);

    private static final String HYPHEN = "[-\u2010\u2011\u2013]";
    private static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Words of one kind, as a pattern, and what to say instead. */
    private record Vocabulary(Pattern words, String proposal, boolean isReplacement) {

        Vocabulary replacing(boolean next) {
            return new Vocabulary(words, proposal, next);
        }
    }

    /** A part of a title from {@code start} to before {@code end}. */
    private record Part(int start, int end) {

        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    private final List<Vocabulary> ruledOut;
    private final List<Pattern> inPlace = new ArrayList<>();
    private final List<String> names;

    /** A check in the language of {@code messages}, for titles about that record on that day. */
    public WordingCheck(Dataset dataset, LocalDate asOf, Messages messages) {
        Object day = new Argument.Day(asOf).inSentence(messages);
        this.names = names(dataset);
        this.ruledOut =
                EnumSet.complementOf(EnumSet.copyOf(IN_PLACE)).stream()
                        .map(
                                key ->
                                        vocabulary(messages.text(key, day))
                                                .replacing(REPLACEMENTS.contains(key)))
                        .toList();
        IN_PLACE.forEach(key -> inPlace.add(vocabulary(messages.text(key, day)).words()));
    }

    /** The words of the title that are ruled out, from left to right; overlapping ones once. */
    public List<RuledOutWord> check(String title) {
        List<Part> spared = spared(title);
        List<RuledOutWord> found = new ArrayList<>();
        for (Vocabulary vocabulary : ruledOut) {
            Matcher matcher = vocabulary.words().matcher(title);
            while (matcher.find()) {
                if (spared.stream().noneMatch(p -> p.covers(matcher.start(), matcher.end()))) {
                    found.add(
                            new RuledOutWord(
                                    matcher.start(),
                                    matcher.end(),
                                    matcher.group(),
                                    vocabulary.proposal(),
                                    vocabulary.isReplacement()));
                }
            }
        }
        found.sort(
                Comparator.comparingInt(RuledOutWord::start).thenComparingInt(word -> -word.end()));
        return withoutOverlaps(found);
    }

    private static List<RuledOutWord> withoutOverlaps(List<RuledOutWord> fromLeft) {
        List<RuledOutWord> apart = new ArrayList<>();
        int end = 0;
        for (RuledOutWord word : fromLeft) {
            if (word.start() >= end) {
                apart.add(word);
                end = word.end();
            }
        }
        return List.copyOf(apart);
    }

    /** Parts of the title in which every word is in place. */
    private List<Part> spared(String title) {
        List<Part> spared = new ArrayList<>();
        String folded = title.toLowerCase(Locale.ROOT);
        names.stream()
                .filter(folded::contains)
                .map(name -> wholeWords(List.of(name)))
                .forEach(name -> addParts(name, title, spared));
        inPlace.forEach(words -> addParts(words, title, spared));
        return spared;
    }

    private static void addParts(Pattern words, String title, List<Part> parts) {
        Matcher matcher = words.matcher(title);
        while (matcher.find()) {
            parts.add(new Part(matcher.start(), matcher.end()));
        }
    }

    private static Vocabulary vocabulary(String line) {
        int bar = line.lastIndexOf('|');
        List<String> words =
                Stream.of(line.substring(0, bar).split(",")).map(String::strip).toList();
        return new Vocabulary(wholeWords(words), line.substring(bar + 1).strip(), false);
    }

    /** Any of these words, the longer before the shorter; an asterisk is the rest of a word. */
    private static Pattern wholeWords(Collection<String> words) {
        String any =
                words.stream()
                        .sorted(Comparator.comparingInt(word -> -word.length()))
                        .map(WordingCheck::expression)
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w])(?:" + any + ")(?![\\w])", ANY_CASE);
    }

    private static String expression(String word) {
        String expression =
                Stream.of(word.split("-", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(HYPHEN));
        return word.endsWith("*") ? expression.replace("*", "") + "\\w+" : expression;
    }

    /** Every name of the record in small letters, also of regions and groups. */
    private static List<String> names(Dataset dataset) {
        Set<String> names = new LinkedHashSet<>();
        for (Actor actor : dataset.actors()) {
            names.add(actor.names().display());
            names.add(actor.names().un());
            names.add(actor.names().official());
            Stream.of(
                            actor.place().region(),
                            actor.place().subregion(),
                            actor.facts().unRegionalGroup(),
                            actor.facts().incomeGroup())
                    .flatMap(Stream::ofNullable)
                    .forEach(names::add);
        }
        for (Target target : dataset.targets()) {
            names.add(target.name());
            names.add(target.shortName());
        }
        dataset.approaches().forEach(approach -> names.add(approach.name()));
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
