package org.tripole.text;

/** Sentences round a title: its scope, subtitles, and what is said in place of the picture. */
public enum CaptionText implements MessageKey {
    IN_REGION,
    AMONG_SHOWN,

    SUBTITLE,
    SUBTITLE_FILTERED,
    SUBTITLE_FOCUS,
    SUBTITLE_FOCUS_SHADED,
    COUNTED_STATES,
    COUNTED_OTHERS,
    COUNTED_TARGETS,
    SUBTITLE_BEFORE,
    SUBTITLE_ACTS_HIDDEN,

    PICTURE_NETWORK,
    PICTURE_NETWORK_STATES,
    PICTURE_NETWORK_TARGETS,
    PICTURE_FOCUS,
    PICTURE_FOCUS_SEVERAL,
    MAIN_FINDING,
    LABEL_COUNTS,
    LABEL_COUNTS_FILTERED,
    COUNT_NEAR,
    COUNT_BETWEEN,
    COUNT_SPREAD,
    COUNT_THIN,
    DATE_AND_SOURCE,
    DATE_NAMES_AND_SOURCE
}
