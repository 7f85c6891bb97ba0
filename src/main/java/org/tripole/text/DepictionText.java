package org.tripole.text;

/** Sentences below and about pictures that draw less than all, or join it otherwise. */
public enum DepictionText implements MessageKey {
    SUBTITLE_TARGETS,
    ALT_TARGETS
}
