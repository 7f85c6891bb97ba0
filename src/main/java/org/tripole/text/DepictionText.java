package org.tripole.text;

/** Sentences below and about pictures that draw less than all, or join it otherwise. */
public enum DepictionText implements MessageKey {
    SUBTITLE_TARGETS,
    ALT_TARGETS,

    SUBTITLE_PATHS,
    SUBTITLE_PATHS_IN_PART,
    SUBTITLE_NO_PATH,
    PICTURE_PATHS,
    ALT_PATHS
}
