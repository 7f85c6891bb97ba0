package org.tripole.view.brief;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;
import org.tripole.view.Look;
import org.tripole.view.PlotShape;

/** A brief on one actor: two A4 pages, the second with the acts and their sources. */
public final class Brief {

    /** How high the network stands on the first page of most briefs. */
    private static final double USUAL_HEIGHT = 600;

    private final Dossier dossier;
    private final Look look;

    /** A brief from what is known of an actor. */
    public Brief(Dossier dossier, Look look) {
        this.dossier = dossier;
        this.look = look;
    }

    /** The shape of the network's plot, for the layout of the scene. */
    public static PlotShape plotShape() {
        return PlotShape.of(A4.CONTENT.width() / USUAL_HEIGHT);
    }

    /** The pages in order; their units are 96 to the inch. */
    public List<Picture> pages() {
        BriefWords words = new BriefWords(dossier, look.messages());
        return List.of(
                new FirstPage(dossier, words, look).picture(),
                new SecondPage(dossier, words, look).picture());
    }

    /** Where the sources that pages may cite lead; those without a sound address are left out. */
    public static Map<Ref, URI> addresses(Dataset dataset) {
        Map<String, URI> byId = new TreeMap<>();
        for (Source source : dataset.sources()) {
            source.address().ifPresent(address -> put(byId, source, address));
        }
        return byId.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                entry -> new Ref(Ref.Kind.SOURCE, entry.getKey()),
                                Map.Entry::getValue));
    }

    private static void put(Map<String, URI> byId, Source source, String address) {
        try {
            byId.put(source.id().value(), new URI(address));
        } catch (URISyntaxException unsound) {
            byId.remove(source.id().value());
        }
    }
}
