package org.tripole.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tripole.domain.Dataset;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.text.ExportText;
import org.tripole.text.Messages;

/** The sources of the ties in a figure as notes, those that most ties rest on first. */
final class ShownSources {

    private final Dataset dataset;
    private final Messages messages;
    private final Map<SourceId, TreeSet<TargetId>> targets = new TreeMap<>();
    private final Map<SourceId, Integer> uses = new TreeMap<>();

    ShownSources(NetworkScene scene, Messages messages) {
        this.dataset = scene.dataset();
        this.messages = messages;
        scene.drawn().ties().forEach(this::count);
    }

    /** A numbered note, and the source that it tells of. */
    record Note(String words, Ref ref) {}

    /** The notes, numbered from 1. */
    List<Note> notes() {
        List<Source> sources = new ArrayList<>();
        uses.keySet().forEach(id -> dataset.source(id).ifPresent(sources::add));
        sources.sort(
                Comparator.comparingInt((Source source) -> -uses.getOrDefault(source.id(), 0))
                        .thenComparing(Source::id));
        List<Note> notes = new ArrayList<>();
        for (Source source : sources) {
            String words = (notes.size() + 1) + "  " + words(source);
            notes.add(new Note(words, new Ref(Ref.Kind.SOURCE, source.id().value())));
        }
        return notes;
    }

    private void count(Tie tie) {
        for (SourceId id : tie.sources()) {
            uses.merge(id, 1, Integer::sum);
            targets.computeIfAbsent(id, first -> new TreeSet<>()).add(tie.target());
        }
    }

    private String words(Source source) {
        PartialDate published = source.published();
        String said =
                published == null
                        ? messages.text(
                                ExportText.SOURCE_NOTE_UNDATED,
                                source.publisher(),
                                source.englishTitle())
                        : messages.text(
                                ExportText.SOURCE_NOTE,
                                source.publisher(),
                                DateWords.of(published, messages),
                                source.englishTitle());
        TreeSet<TargetId> about = targets.getOrDefault(source.id(), new TreeSet<>());
        return about.size() == 1
                ? messages.text(ExportText.SOURCE_NOTE_OF, name(about.first()), said)
                : said;
    }

    private String name(TargetId id) {
        return Names.of(Refs.of(id), dataset).orElse(id.value());
    }
}
