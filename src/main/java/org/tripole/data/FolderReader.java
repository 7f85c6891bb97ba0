package org.tripole.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tripole.domain.Actor;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.domain.TargetId;
import org.tripole.work.Progress;

/** Reads the files of a folder in the order in which they refer to one another. */
final class FolderReader {

    static final int MOST_TIES = 1_000_000;

    private static final String HEAD = "dataset.json";

    /** Files that are no target files. */
    private static final int HEAD_FILES = 3;

    private final FolderFiles files;
    private final Problems problems;
    private final Progress progress;
    private boolean isEveryTargetFileRead = true;

    FolderReader(FolderFiles files, Problems problems, Progress progress) {
        this.files = files;
        this.problems = problems;
        this.progress = progress;
    }

    LoadReport read() {
        List<TargetFile> targetFiles = targetFiles();
        Lexicon<TargetId> targetIds = targetIds(targetFiles);
        progress.checkpoint(0);
        Optional<Json> root = json(HEAD);
        if (root.isEmpty() && !files.exists(HEAD)) { // then this is no data folder at all
            return new LoadReport(null, problems.inOrder());
        }
        Optional<DatasetReader.Head> head =
                root.flatMap(json -> form(json, Loss.DATASET))
                        .flatMap(new DatasetReader(targetIds)::read);
        RowFile<Actor> actors = rows("countries.json", Loss.ACTOR, new ActorReader(targetIds));
        RowFile<Source> sources = rows("sources.json", Loss.SOURCE, new SourceReader());
        if (head.isEmpty()) {
            return new LoadReport(null, problems.inOrder());
        }
        Known known = known(head.get().approaches(), actors, sources, targetIds);
        List<ReadTarget> targets = checked(targets(targetFiles, known), sources, known);
        Dataset dataset = new Assembly(head.get(), actors, sources).dataset(targets);
        return new LoadReport(dataset, problems.inOrder());
    }

    private List<ReadTarget> checked(
            List<ReadTarget> targets, RowFile<Source> sources, Known known) {
        Validator validator = new Validator(problems);
        validator.checkTargets(targets);
        if (isEveryTargetFileRead) { // otherwise what it uses is unknown
            validator.checkUse(sources.places(), known.sources());
        }
        return new Wholes(targets, problems).sound();
    }

    /** All target files by id; an institution before an initiative of the same id. */
    private List<TargetFile> targetFiles() {
        return Stream.of(TargetFile.INSTITUTIONS, TargetFile.INITIATIVES)
                .flatMap(folder -> files.list(folder).stream())
                .map(TargetFile::new)
                .sorted(Comparator.comparing(TargetFile::id))
                .toList();
    }

    private static Lexicon<TargetId> targetIds(List<TargetFile> files) {
        Map<String, TargetId> ids = new LinkedHashMap<>();
        for (TargetFile file : files) {
            ids.put(file.id(), new TargetId(file.id()));
        }
        return Lexicon.of(Vocabulary.TARGET, ids, Lexicon.Excuses.NONE);
    }

    private Optional<Json> json(String file) {
        return files.text(file).flatMap(text -> JsonTree.read(file, text, problems));
    }

    private Optional<Form> form(Json root, Loss loss) {
        Optional<Json.Fields> fields = Kind.OBJECT.read(root);
        if (fields.isEmpty()) {
            String file = root.place().file();
            problems.add(new WrongValue(root.place(), Rule.OBJECT, file, root.shown(), loss));
        }
        return fields.map(known -> new Form(known, problems, loss));
    }

    private <T> RowFile<T> rows(String file, Loss loss, RowFile.RowReader<T> reader) {
        return json(file)
                .map(root -> RowFile.read(root, problems, loss, reader))
                .orElse(RowFile.missing());
    }

    private static Known known(
            List<Approach> approaches,
            RowFile<Actor> actors,
            RowFile<Source> sources,
            Lexicon<TargetId> targets) {
        Map<String, Integer> indices = new LinkedHashMap<>();
        for (Approach approach : approaches) {
            indices.put(approach.id().value(), indices.size());
        }
        Map<String, SourceId> sourceIds = new LinkedHashMap<>();
        sources.sound().forEach((id, source) -> sourceIds.put(id, source.id()));
        Map<String, String> names = new LinkedHashMap<>();
        actors.sound().forEach((id, actor) -> names.put(id, actor.name()));
        return new Known(
                Lexicon.of(Vocabulary.APPROACH, indices, Lexicon.Excuses.NONE),
                approaches.size(),
                Lexicon.of(Vocabulary.ACTOR, actors.sound(), actors.excuses()).named(names),
                Lexicon.of(Vocabulary.SOURCE, sourceIds, sources.excuses()),
                targets);
    }

    private List<ReadTarget> targets(List<TargetFile> targetFiles, Known known) {
        TargetReader reader = new TargetReader(known);
        List<ReadTarget> targets = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        int ties = 0;
        for (int i = 0; i < targetFiles.size(); i++) {
            progress.checkpoint((i + HEAD_FILES) / (double) (targetFiles.size() + HEAD_FILES));
            Optional<ReadTarget> target =
                    target(targetFiles.get(i), reader, places, MOST_TIES - ties);
            if (target.isPresent()) {
                ties += target.get().ties().size();
                targets.add(target.get());
            }
        }
        return targets;
    }

    private Optional<ReadTarget> target(
            TargetFile file, TargetReader reader, Map<String, Place> places, int tiesLeft) {
        Optional<Form> form = json(file.path()).flatMap(root -> form(root, Loss.TARGET));
        if (form.isPresent() && form.get().size("ties") > tiesLeft) {
            problems.add(new FileProblem(Place.whole(file.path()), Fault.TOO_MANY_TIES));
            form = Optional.empty();
        }
        if (form.isEmpty()) {
            isEveryTargetFileRead = false;
            return Optional.empty();
        }
        Place first = places.putIfAbsent(file.id(), Place.whole(file.path()));
        if (first != null) {
            form.get()
                    .report(
                            new DuplicateId(form.get().place(), file.id(), first, Loss.TARGET),
                            Loss.TARGET);
        }
        return reader.read(form.get(), file);
    }
}
