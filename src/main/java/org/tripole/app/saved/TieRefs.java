package org.tripole.app.saved;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Selection;
import org.tripole.domain.Dataset;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;

/** Between ties as the window refers to them, by their place in the record, and as views keep. */
final class TieRefs {

    private TieRefs() {}

    /** The selection with its ties by key; a tie that the record lacks is left out. */
    static Selection kept(Selection selection, Dataset dataset) {
        Set<Ref> refs = new LinkedHashSet<>();
        selection.refs().forEach(ref -> kept(ref, dataset).ifPresent(refs::add));
        @Nullable Ref found = selection.foundRef().flatMap(ref -> kept(ref, dataset)).orElse(null);
        return new Selection(refs, found);
    }

    /** The reference by which the window knows a tie that was kept by key. */
    static Optional<Ref> opened(Ref kept, Dataset dataset) {
        return TieKey.parse(kept.id())
                .flatMap(key -> key.in(dataset))
                .map(tie -> new Ref(Ref.Kind.TIE, Integer.toString(tie.ordinal())));
    }

    private static Optional<Ref> kept(Ref ref, Dataset dataset) {
        if (ref.kind() != Ref.Kind.TIE) {
            return Optional.of(ref);
        }
        return tie(ref, dataset).map(tie -> new Ref(Ref.Kind.TIE, TieKey.of(tie, dataset).text()));
    }

    private static Optional<Tie> tie(Ref ref, Dataset dataset) {
        List<Tie> ties = dataset.ties();
        return ties.stream()
                .filter(tie -> Integer.toString(tie.ordinal()).equals(ref.id()))
                .findFirst();
    }
}
