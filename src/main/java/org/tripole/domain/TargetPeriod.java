package org.tripole.domain;

import org.jspecify.annotations.Nullable;

/** When a target was adopted, founded or announced, and when it ended, if it did. */
public record TargetPeriod(PartialDate start, @Nullable PartialDate end) {}
