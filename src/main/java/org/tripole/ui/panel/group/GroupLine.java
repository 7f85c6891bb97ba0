package org.tripole.ui.panel.group;

import java.util.List;
import java.util.Set;
import org.tripole.domain.ActorId;

/**
 * One group in words.
 *
 * @param id stable, for tests
 * @param figure how many states it has
 */
record GroupLine(String id, String title, String detail, String figure, List<ActorId> members) {

    GroupLine(String id, String title, String detail, String figure, Set<ActorId> members) {
        this(id, title, detail, figure, List.copyOf(members));
    }
}
