package org.tripole.app.saved;

import org.tripole.graph.Filter;

/** A filter that was saved under a name, as {@link NameRule} allows it. */
public record NamedFilter(String name, Filter filter) {

    public NamedFilter {
        NameRule.require("filter", name);
    }

    /** Whether it is called that; capitals make no difference. */
    public boolean isCalled(String text) {
        return NameRule.isSame(name, text);
    }

    /** The same filter called otherwise. */
    NamedFilter called(String next) {
        return new NamedFilter(next, filter);
    }
}
