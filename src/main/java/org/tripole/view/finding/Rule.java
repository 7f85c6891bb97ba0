package org.tripole.view.finding;

import java.util.List;

/** Finds claims of a few related kinds, and refuses those that the evidence does not carry. */
interface Rule {

    /** The claims that may be made, in a stable order; none when the evidence is too thin. */
    List<Finding> find(Evidence evidence);
}
