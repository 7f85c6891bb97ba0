package org.tripole.cli;

import java.util.List;
import java.util.stream.Stream;

/** Country ids as typed. */
record Countries(List<String> typed) {

    static final Countries NONE = new Countries(List.of());

    Countries {
        typed = List.copyOf(typed);
    }

    Countries with(List<String> more) {
        return new Countries(
                Stream.concat(typed.stream(), more.stream().map(String::strip)).toList());
    }
}
