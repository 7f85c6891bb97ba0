package org.tripole.data;

import org.tripole.domain.Actor;
import org.tripole.domain.SourceId;
import org.tripole.domain.TargetId;

/**
 * What a target file may refer to.
 *
 * @param approaches to the index of each in dataset order
 * @param approachCount how many approaches there are
 */
record Known(
        Lexicon<Integer> approaches,
        int approachCount,
        Lexicon<Actor> actors,
        Lexicon<SourceId> sources,
        Lexicon<TargetId> targets) {}
