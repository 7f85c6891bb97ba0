package org.tripole.text;

/** What a filter, changed weights and the end of the record take from a figure, in a few words. */
public enum SubtitleText implements MessageKey {
    DAY_BEYOND,

    FILTERED,
    FILTERED_BY,
    MORE_FILTERS,
    EITHER,

    SUPPORT_ALL,
    SUPPORT_ANY,
    SUPPORT_NONE,
    ANYTHING,
    REGIONS,
    REGIONAL_GROUPS,
    INCOME_GROUPS,
    LABEL,
    LABELS,
    APPROACH,
    APPROACHES,
    NO_APPROACH,
    CONFIDENCE,
    CONFIDENCES,
    KIND,
    KINDS,
    RELATION,
    RELATIONS,
    QUALITY,
    QUALITIES,
    SOURCE,
    SOURCES,
    BY_HAND,

    WEIGHTS,
    STRENGTH,
    QUALITY_WEIGHT,
    AFFINITIES,
    PRIOR,
    HALF_LIFE,
    CONTEXT,
    INFORMATION_OFF,
    CONTRAST_OFF,
    BALANCE_OFF
}
