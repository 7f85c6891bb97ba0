package org.tripole.graph;

import java.util.List;
import org.tripole.domain.ActorId;

/** How two actors are tied, or why they are not. */
public sealed interface TiePaths permits TiePaths.Found, TiePaths.None {

    /**
     * The shortest paths, the most telling first.
     *
     * @param paths the most telling of them, at most as many as were asked for
     * @param length how many steps each has: 2 when the actors share a target, then 4, 6 ...
     * @param total how many paths of that length there are in all
     */
    record Found(List<TiePath> paths, int length, long total) implements TiePaths {
        public Found {
            paths = List.copyOf(paths);
        }
    }

    /**
     * There is no path.
     *
     * @param about the actors that the reason is about
     */
    record None(Reason reason, List<ActorId> about) implements TiePaths {
        public None {
            about = List.copyOf(about);
        }
    }

    /** Why there is no path. */
    enum Reason {
        /** One actor was asked for twice. */
        SAME_ACTOR,
        /** An actor is not shown under the filter. */
        NOT_SHOWN,
        /** An actor has no act that counts. */
        WITHOUT_ACTS,
        /** Both have acts, but no chain of them leads from one to the other. */
        APART
    }
}
