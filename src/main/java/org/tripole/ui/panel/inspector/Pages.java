package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.Optional;
import org.tripole.domain.Dataset;
import org.tripole.draw.Ref;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;
import org.tripole.view.Refs;

/** The page for a selection: one thing in full, several in a list, none as the overview. */
final class Pages {

    private Pages() {}

    /** The page for {@code selected}; things that the dataset lacks are passed over. */
    static Page of(List<Ref> selected, Findings findings, Words words) {
        Writer writer = new Writer(findings, words);
        List<Ref> known =
                selected.stream().filter(ref -> isKnown(findings.dataset(), ref)).toList();
        return switch (known.size()) {
            case 0 -> OverviewPage.of(writer);
            case 1 -> one(known.get(0), writer).orElseGet(() -> OverviewPage.of(writer));
            default -> SeveralPage.of(known, writer);
        };
    }

    private static boolean isKnown(Dataset dataset, Ref ref) {
        return switch (ref.kind()) {
            case ACTOR -> Things.actor(dataset, ref).isPresent();
            case TARGET -> Things.target(dataset, ref).isPresent();
            case TIE -> Things.tie(dataset, ref).isPresent();
            case SOURCE -> Things.source(dataset, ref).isPresent();
            case APPROACH -> Things.approach(dataset, ref).isPresent();
            case GROUP -> ref.equals(Refs.THIN_GROUP);
        };
    }

    private static Optional<Page> one(Ref ref, Writer writer) {
        Dataset dataset = writer.dataset();
        return switch (ref.kind()) {
            case ACTOR -> Things.actor(dataset, ref).map(actor -> ActorPage.of(actor, writer));
            case TARGET -> Things.target(dataset, ref).map(target -> TargetPage.of(target, writer));
            case TIE -> Things.tie(dataset, ref).map(tie -> TiePage.of(tie, writer));
            case SOURCE -> Things.source(dataset, ref).map(source -> SourcePage.of(source, writer));
            case APPROACH ->
                    Things.approach(dataset, ref)
                            .map(approach -> ApproachPage.of(approach, writer));
            case GROUP -> Optional.of(ThinPage.of(writer));
        };
    }
}
