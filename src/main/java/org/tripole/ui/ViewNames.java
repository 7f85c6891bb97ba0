package org.tripole.ui;

import java.time.LocalDate;
import org.tripole.app.Derived;
import org.tripole.app.saved.NameRule;
import org.tripole.text.LookText;
import org.tripole.text.Messages;
import org.tripole.text.SavedViewText;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.views.FreeName;
import org.tripole.view.Caption;
import org.tripole.view.LayoutKind;

/** Names that are proposed for views. */
record ViewNames(Messages messages) {

    /**
     * The title of the picture, cut where it is too long; with the layout and the day, where they
     * are not those that the program opens with.
     */
    String of(Derived ready) {
        String title = byLayout(ready, new Caption(ready.scene(), messages).title().strip());
        LocalDate day = ready.state().asOf();
        if (day.equals(ready.state().dataset().facts().asOf())) {
            return FreeName.within(title, NameRule.MOST_LETTERS);
        }
        String date = new Words(messages).date(day);
        int used = NameRule.letters(messages.text(SavedViewText.NAME_AT, "", date));
        String start = FreeName.within(title, NameRule.MOST_LETTERS - used);
        return messages.text(SavedViewText.NAME_AT, start, date);
    }

    private String byLayout(Derived ready, String title) {
        LayoutKind layout = ready.state().viewing().placing().layout();
        return layout == LayoutKind.POLES
                ? title
                : messages.text(
                        SavedViewText.NAME_BY,
                        messages.text(LookText.valueOf("LAYOUT_" + layout.name())),
                        title);
    }
}
