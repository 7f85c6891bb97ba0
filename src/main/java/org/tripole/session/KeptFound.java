package org.tripole.session;

import java.nio.file.Path;
import java.util.List;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;

/**
 * What reading a file of things saved under names came to.
 *
 * @param <T> all of them together
 */
public sealed interface KeptFound<T> {

    /** The file was read. */
    record Read<T>(T kept) implements KeptFound<T> {}

    /** There is no file yet. */
    record Absent<T>() implements KeptFound<T> {}

    /** There is a file, but it cannot be understood; it stays as it is. */
    record Unreadable<T>(Path file, MessageKey reason, List<Object> arguments)
            implements KeptFound<T> {

        public Unreadable {
            arguments = List.copyOf(arguments);
        }

        /** Why it cannot be understood. */
        public String why(Messages messages) {
            Object[] said =
                    arguments.stream()
                            .map(one -> one instanceof MessageKey key ? messages.text(key) : one)
                            .toArray();
            return messages.text(reason, said);
        }
    }
}
