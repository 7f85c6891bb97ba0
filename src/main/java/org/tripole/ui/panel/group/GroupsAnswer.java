package org.tripole.ui.panel.group;

import org.tripole.score.GroupsFound;

/** What is known of the groups by now. */
sealed interface GroupsAnswer {

    /** Nobody asked. */
    record NotAsked() implements GroupsAnswer {}

    /** They are being looked for: the share of the work that is done, 0 to 1. */
    record Working(double done) implements GroupsAnswer {}

    /** They are found. */
    record Known(GroupsFound groups) implements GroupsAnswer {}

    /** The search failed. */
    record Failed() implements GroupsAnswer {}
}
