package org.tripole.app.saved;

import java.util.List;
import org.tripole.graph.Filter;

/**
 * A filter fitted to data.
 *
 * @param filter names nothing that the data lack
 * @param leftOut what the filter named and the data do not have, in its order
 */
public record FittedFilter(Filter filter, List<String> leftOut) {

    public FittedFilter {
        leftOut = List.copyOf(leftOut);
    }
}
