package org.tripole.graph;

/**
 * How much a filter hides on a day of what the standard filter shows.
 *
 * @param filters how many filters are on
 * @param states member and observer states
 * @param others areas and organisations
 * @param targets institutions and initiatives
 * @param ties ties both of whose ends are still shown, as the others went with their ends
 */
public record Hidden(int filters, int states, int others, int targets, int ties) {

    /** Whether no filter is on, so that there is nothing to lift. */
    public boolean isNothing() {
        return filters == 0;
    }
}
