package org.tripole.text;

/** Sentences below and about pictures that draw less than all, or join it otherwise. */
public enum DepictionText implements MessageKey {
    SUBTITLE_TARGETS,
    ALT_TARGETS,

    JOINED_ALIKE,
    JOINED_CO_MEMBERS,
    PICTURE_ALIKE,
    PICTURE_CO_MEMBERS,

    GROUPS,
    GROUPS_FROM_TO,
    ALT_GROUPS,
    ALT_GROUPS_FROM_TO,
    CLAUSE,

    SUBTITLE_PATHS,
    SUBTITLE_PATHS_IN_PART,
    SUBTITLE_NO_PATH,
    PICTURE_PATHS,
    ALT_PATHS
}
