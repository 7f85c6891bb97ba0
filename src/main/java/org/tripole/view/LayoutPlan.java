package org.tripole.view;

import java.util.List;
import java.util.Set;
import org.tripole.graph.Network;
import org.tripole.layout.Layout;
import org.tripole.score.Scores;
import org.tripole.text.names.NameLanguage;

/** Turns what is drawn into the layout that was asked for, not yet begun. */
public final class LayoutPlan {

    private LayoutPlan() {}

    /** The layout of a network under a viewing. */
    public static Layout of(Network network, Scores scores, Analysis analysis, Viewing viewing) {
        LayoutKind kind = viewing.placing().layout();
        if (kind.hasPoles()) { // needs no joints, which are dear to work out at every day
            return new PolesPlan(network, scores, analysis, viewing).layout();
        }
        Shown shown = new Shown(network, scores, ViewSpec.of(viewing), analysis);
        return new JoinedPlan(shown).layout();
    }

    /**
     * What of a viewing decides the places: among the poles not what is drawn, as all nodes have
     * their place there; nowhere what was put away by hand, so that the rest stays where it is.
     */
    public static Viewing read(Viewing viewing) {
        boolean hasPoles = viewing.placing().layout().hasPoles();
        Scope scope = viewing.scope().withHidden(Set.of()).withRoute(null);
        return viewing.withScope(hasPoles ? Scope.OPENING : scope)
                .withEncoding(
                        viewing.encoding()
                                .withColour(ColourBy.APPROACH)
                                .withNames(NameLanguage.ENGLISH));
    }

    /** What of an analysis decides the places under a viewing. */
    public static Analysis read(Analysis analysis, Viewing viewing) {
        boolean hasPoles = viewing.placing().layout().hasPoles();
        return new Analysis(
                hasPoles ? List.of() : analysis.links(),
                analysis.sizes(),
                Colouring.LABELS,
                hasPoles ? null : analysis.pathsOrNull());
    }
}
