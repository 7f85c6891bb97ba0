package org.tripole.ui.panel.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.app.Change;
import org.tripole.app.Selection;
import org.tripole.app.Store;
import org.tripole.domain.Actor;
import org.tripole.draw.Ref;
import org.tripole.text.SiftText;
import org.tripole.ui.kit.FilterBar;
import org.tripole.ui.kit.NamedAct;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;

/** The states that answer the question who backs what, by name, each of which opens. */
record BackingAnswer(Store store, Words words) {

    /**
     * Up to so many names stand in the bar; more are listed by the inspector, so that the picture
     * keeps its room.
     */
    static final int NAMED = 8;

    /** The names as far as the other filters show the states; nothing when nothing is asked. */
    FilterBar.Answers of(Sifting sifting) {
        if (sifting.filter().backing().isOpen()) {
            return FilterBar.Answers.NONE;
        }
        List<Actor> states =
                sifting.states().stream()
                        .sorted(Comparator.comparing(Actor::name, words.alphabetical()))
                        .toList();
        List<NamedAct> names = new ArrayList<>();
        if (states.size() > NAMED) {
            names.add(list());
        } else {
            states.stream().map(this::name).forEach(names::add);
        }
        return new FilterBar.Answers(words.text(SiftText.ANSWER, states.size()), names);
    }

    private NamedAct name(Actor actor) {
        Ref ref = Things.ref(actor.id());
        return new NamedAct(
                "answer-" + actor.id(),
                actor.name(),
                words.text(SiftText.ANSWER_OPEN, actor.name()),
                () -> store.dispatch(Change.Select.only(ref)));
    }

    /** The inspector lists them when nothing is selected. */
    private NamedAct list() {
        String text = words.text(SiftText.ANSWER_MORE);
        return new NamedAct(
                "answer-more", text, text, () -> store.dispatch(new Change.Select(Selection.NONE)));
    }
}
