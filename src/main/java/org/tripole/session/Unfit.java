package org.tripole.session;

import java.util.List;
import org.tripole.text.ReopenText;

/** A file cannot be understood as a view. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final ReopenText reason;
    private final transient List<Object> arguments;

    Unfit(ReopenText reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    ViewFound.Refused refusal() {
        return new ViewFound.Refused(reason, arguments);
    }
}
