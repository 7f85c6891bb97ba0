package org.tripole.ui.kit;

/**
 * Something to click on, by name.
 *
 * @param id of the control
 * @param text what it says, in a few words
 * @param spoken what it does, for screen readers
 */
public record NamedAct(String id, String text, String spoken, Runnable act) {}
