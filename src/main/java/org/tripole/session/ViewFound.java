package org.tripole.session;

import java.util.List;
import org.tripole.app.saved.SavedPicture;
import org.tripole.text.Messages;
import org.tripole.text.ReopenText;

/** What looking for a view came to. */
public sealed interface ViewFound {

    /** The view and what it rests on. */
    record Read(SavedPicture picture) implements ViewFound {}

    /** There is no view that can be brought back; why, in words. */
    record Refused(ReopenText reason, List<Object> arguments) implements ViewFound {

        public Refused {
            arguments = List.copyOf(arguments);
        }

        /** What is the matter, and what can be done. */
        public String text(Messages messages) {
            return messages.text(reason, arguments.toArray());
        }
    }
}
