package org.tripole.ui.panel.find;

import org.tripole.draw.Ref;

/**
 * One hit of a search.
 *
 * @param name the name for display
 * @param matched the name or code that matched, empty when it is the one for display
 * @param kind what it is, in a word
 */
public record FoundThing(Ref ref, String name, String matched, String kind) {}
