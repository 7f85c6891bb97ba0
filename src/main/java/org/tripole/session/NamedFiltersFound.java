package org.tripole.session;

import java.nio.file.Path;
import java.util.List;
import org.tripole.app.saved.NamedFilters;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;

/** What reading the file of saved filters came to. */
public sealed interface NamedFiltersFound {

    /** The filters to start with, whatever was found. */
    default NamedFilters orNone() {
        return this instanceof Read read ? read.filters() : NamedFilters.NONE;
    }

    /** The file was read. */
    record Read(NamedFilters filters) implements NamedFiltersFound {}

    /** There is no file yet. */
    record Absent() implements NamedFiltersFound {}

    /** There is a file, but it cannot be understood; it stays as it is. */
    record Unreadable(Path file, MessageKey reason, List<Object> arguments)
            implements NamedFiltersFound {

        public Unreadable {
            arguments = List.copyOf(arguments);
        }

        /** Why it cannot be understood. */
        public String why(Messages messages) {
            return messages.text(reason, arguments.toArray());
        }
    }
}
