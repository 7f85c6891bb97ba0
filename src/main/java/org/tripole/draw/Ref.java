package org.tripole.draw;

/**
 * The thing behind a mark: for hit tests, tooltips, selection, ids in SVG and screen readers.
 *
 * @param id unique among things of that kind, such as IND or pax-silica
 */
public record Ref(Kind kind, String id) {

    /** What sort of thing it is. */
    public enum Kind {
        ACTOR,
        TARGET,
        TIE,
        APPROACH,
        SOURCE,
        GROUP
    }
}
