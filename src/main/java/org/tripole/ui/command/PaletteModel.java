package org.tripole.ui.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tripole.app.Store;
import org.tripole.text.Messages;

/**
 * The palette without its nodes: what was typed, what answers, which line Enter takes. What was
 * used last comes first.
 */
public final class PaletteModel {

    private static final int MOST = 60;

    private final List<ActionGroup> groups;
    private final Function<String, List<PaletteEntry>> things;
    private final Store store;
    private final Messages messages;
    private final List<String> recent = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<PaletteEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);

    /**
     * A model over all actions of {@code groups}.
     *
     * @param things finds what can be jumped to, best first; nothing for blank text
     */
    public PaletteModel(
            List<ActionGroup> groups,
            Function<String, List<PaletteEntry>> things,
            Store store,
            Messages messages) {
        this.groups = List.copyOf(groups);
        this.things = things;
        this.store = store;
        this.messages = messages;
    }

    /** What answers, best first. */
    public ReadOnlyObjectProperty<List<PaletteEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** Place of the line that Enter takes; -1 when there is none. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Looks for {@code typed}; blank text offers all actions. */
    public void type(String typed) {
        List<Answer> answers = new ArrayList<>();
        for (ActionGroup group : groups) {
            for (Action action : group.actions()) {
                answer(typed, entry(group, action)).ifPresent(answers::add);
            }
        }
        for (PaletteEntry thing : things.apply(typed)) {
            answers.add(new Answer(thing, Fuzzy.rank(typed, thing.text()).orElse(MOST), 1));
        }
        entries.set(answers.stream().sorted(order(typed)).limit(MOST).map(Answer::entry).toList());
        chosen.set(entries.get().isEmpty() ? -1 : 0);
    }

    /** Moves the choice by {@code steps}, round from the last line to the first and back. */
    public void move(int steps) {
        int count = entries.get().size();
        if (count > 0) {
            chosen.set(Math.floorMod(chosen.get() + steps, count));
        }
    }

    /** Chooses the line at that place. */
    public void choose(int place) {
        chosen.set(place);
    }

    /** The chosen line, if it can be taken now; it is remembered as used. */
    public Optional<PaletteEntry> take() {
        int place = chosen.get();
        if (place < 0 || !entries.get().get(place).isPossible()) {
            return Optional.empty();
        }
        PaletteEntry taken = entries.get().get(place);
        recent.remove(taken.id());
        recent.add(0, taken.id());
        return Optional.of(taken);
    }

    private record Answer(PaletteEntry entry, int rank, int kind) {}

    private static Optional<Answer> answer(String typed, PaletteEntry entry) {
        OptionalInt rank = Fuzzy.rank(typed, entry.text());
        return rank.isPresent()
                ? Optional.of(new Answer(entry, rank.getAsInt(), 0))
                : Optional.empty();
    }

    /** What cannot be done now goes last; among equals, what was used last goes first. */
    private Comparator<Answer> order(String typed) {
        Comparator<Answer> byUse = Comparator.comparingInt(answer -> age(answer.entry()));
        Comparator<Answer> byRank = Comparator.comparingInt(Answer::rank);
        Comparator<Answer> impossibleLast =
                Comparator.comparing(answer -> !answer.entry().isPossible());
        return typed.isBlank()
                ? impossibleLast.thenComparing(byUse)
                : byRank.thenComparing(impossibleLast)
                        .thenComparing(byUse)
                        .thenComparing(Answer::kind);
    }

    private int age(PaletteEntry entry) {
        int age = recent.indexOf(entry.id());
        return age < 0 ? Integer.MAX_VALUE : age;
    }

    private PaletteEntry entry(ActionGroup group, Action action) {
        boolean isPossible = action.when().holds(store);
        return new PaletteEntry(
                action.id(),
                messages.text(action.name()),
                messages.text(isPossible ? group.title() : action.when().asks()),
                action.keysInWords(),
                isPossible,
                action.act());
    }
}
