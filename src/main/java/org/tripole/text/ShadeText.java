package org.tripole.text;

/**
 * Words on shades that say a metric: classes in the legend, their meaning, titles and subtitles.
 */
public enum ShadeText implements MessageKey {
    BELOW,
    BETWEEN,
    FROM,
    UNKNOWN,
    FOOT_DEGREE,
    FOOT_BETWEENNESS,
    FOOT_PARTICIPATION,
    FOOT_SWING,
    FOOT_STRADDLE,
    FOOT_STRADDLE_OF_MANY,
    ALT,
    ALT_ALIKE,
    SUBTITLE,
    SUBTITLE_FILTERED,
    THIN_PLACED
}
