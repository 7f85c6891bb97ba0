package org.tripole.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.Keyed;

/**
 * The ids that a reference may name, and what they stand for.
 *
 * @param <T> what an id stands for
 */
final class Lexicon<T> {

    /** So many misspelt words get a suggestion; a file of rubbish must not take for ever. */
    private static final int MOST_SUGGESTIONS = 2_000;

    private final Vocabulary vocabulary;
    private final Map<String, T> valid;
    private final Excuses excuses;

    /** Display names of ids that have one. */
    private final Map<String, String> names;

    private final Set<String> used = new HashSet<>();
    private final Map<String, Optional<String>> suggestions = new HashMap<>();

    private Lexicon(
            Vocabulary vocabulary,
            Map<String, T> valid,
            Excuses excuses,
            Map<String, String> names) {
        this.vocabulary = vocabulary;
        this.valid = valid;
        this.excuses = excuses;
        this.names = names;
    }

    /**
     * Why an id may be missing without fault of who names it.
     *
     * @param all the file that lists the ids could not be read
     * @param ids these were left out because of a problem of their own
     */
    record Excuses(boolean all, Set<String> ids) {
        static final Excuses NONE = new Excuses(false, Set.of());
    }

    /** A lexicon of {@code valid} ids in stable order. */
    static <T> Lexicon<T> of(Vocabulary vocabulary, Map<String, T> valid, Excuses excuses) {
        return new Lexicon<>(vocabulary, valid, excuses, Map.of());
    }

    /** A lexicon of the keys of an enum. */
    static <E extends Enum<E> & Keyed> Lexicon<E> ofChoices(Vocabulary vocabulary, Class<E> type) {
        Map<String, E> valid = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(word -> valid.put(word.key(), word));
        return of(vocabulary, valid, Excuses.NONE);
    }

    /** The same ids, with names under which people may look for them. */
    Lexicon<T> named(Map<String, String> displayNames) {
        return new Lexicon<>(vocabulary, valid, excuses, displayNames);
    }

    /** What {@code id} stands for; it counts as used from now on. */
    Optional<T> find(String id) {
        used.add(id);
        return Optional.ofNullable(valid.get(id));
    }

    /** Whether anybody has looked for {@code id}. */
    boolean isUsed(String id) {
        return used.contains(id);
    }

    /** Whether {@code id} stands for anything. */
    boolean isValid(String id) {
        return valid.containsKey(id);
    }

    /** Whether {@code id} is missing because of a problem that is reported elsewhere. */
    boolean isExcused(String id) {
        return excuses.all || excuses.ids.contains(id);
    }

    /** The problem of a word that is no valid id. */
    UnknownWord unknown(Place place, String word, Loss loss) {
        String near = nearest(word).map(this::shown).orElse(null);
        return new UnknownWord(place, vocabulary, Found.brief(word), near, loss);
    }

    private Optional<String> nearest(String word) {
        if (!suggestions.containsKey(word) && suggestions.size() >= MOST_SUGGESTIONS) {
            return Optional.empty();
        }
        return suggestions.computeIfAbsent(word, this::nearestId);
    }

    private Optional<String> nearestId(String word) {
        return Nearest.to(word, valid.keySet()).or(() -> idNamedLike(word));
    }

    private Optional<String> idNamedLike(String word) {
        return Nearest.to(word, names.values())
                .flatMap(
                        name ->
                                names.entrySet().stream()
                                        .filter(entry -> entry.getValue().equals(name))
                                        .map(Map.Entry::getKey)
                                        .findFirst());
    }

    private String shown(String id) {
        return names.containsKey(id) ? id + " (" + names.get(id) + ")" : id;
    }
}
