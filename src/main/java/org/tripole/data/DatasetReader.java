package org.tripole.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tripole.domain.Approach;
import org.tripole.domain.ApproachId;
import org.tripole.domain.DatasetFacts;
import org.tripole.domain.PartialDate;
import org.tripole.domain.TargetId;

/** Reads dataset.json: what the dataset says of itself, and its approaches. */
final class DatasetReader {

    private static final int FORMAT = 1;
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final Lexicon<TargetId> targets;

    DatasetReader(Lexicon<TargetId> targets) {
        this.targets = targets;
    }

    /** The head of a dataset; its approaches in file order. */
    record Head(DatasetFacts facts, List<Approach> approaches) {}

    /** The head, unless an error costs the whole dataset. */
    Optional<Head> read(Form form) {
        form.require("title", "asOf", "states", "approaches");
        checkFormat(form);
        String title = form.filledText("title").orElse("");
        Optional<PartialDate> asOf = form.value("asOf", Kind.DATE);
        Optional<Integer> states = states(form);
        List<Approach> approaches = approaches(form);
        String version = form.text("version").orElse("");
        String licence = form.text("licence").orElse("");
        String note = form.text("note").orElse("");
        String coding = coding(form);
        form.warnOfOtherFields();
        if (!form.isSound()) {
            return Optional.empty();
        }
        DatasetFacts facts =
                new DatasetFacts(
                        title,
                        version,
                        asOf.orElseThrow().last(),
                        states.orElseThrow(),
                        licence,
                        note,
                        coding);
        return Optional.of(new Head(facts, approaches));
    }

    private static void checkFormat(Form form) {
        Optional<Long> format = form.value("format", Kind.count(Integer.MAX_VALUE));
        if (format.isPresent() && format.get() != FORMAT) {
            form.refuse("format", Rule.FORMAT, Loss.DATASET);
        }
    }

    private static Optional<Integer> states(Form form) {
        Optional<Long> states = form.value("states", Kind.count(Integer.MAX_VALUE));
        if (states.isPresent() && states.get() == 0) {
            form.refuse("states", Rule.POSITIVE, Loss.DATASET);
        }
        return states.map(Long::intValue);
    }

    /** How the affinities were judged, with the agreement of the coders where it is given. */
    private static String coding(Form form) {
        Optional<Form> part = form.form("coding", Loss.ENTRY);
        if (part.isEmpty()) {
            return "";
        }
        Form coding = part.get();
        String method = coding.text("method").orElse("");
        coding.value("coders", Kind.count(Integer.MAX_VALUE));
        Optional<Double> alpha =
                coding.form("krippendorffAlpha")
                        .flatMap(figures -> figures.value("all", Kind.NUMBER));
        coding.warnOfOtherFields();
        return (method + alpha.map(value -> " Krippendorff's alpha: " + value + ".").orElse(""))
                .strip();
    }

    private List<Approach> approaches(Form form) {
        Map<String, Place> places = new LinkedHashMap<>();
        List<Approach> approaches = new ArrayList<>();
        List<Form> rows = form.forms("approaches", Loss.DATASET);
        for (Form row : rows) {
            approach(row, places).ifPresent(approaches::add);
            form.close(row);
        }
        if (form.value("approaches").isPresent()
                && !(rows.size() >= FEWEST && rows.size() <= MOST)) {
            form.refuse("approaches", Rule.APPROACH_COUNT, Loss.DATASET);
        }
        return approaches;
    }

    private Optional<Approach> approach(Form row, Map<String, Place> places) {
        row.require("id");
        Optional<String> id = row.filledText("id");
        Place first = id.isEmpty() ? null : places.putIfAbsent(id.get(), row.place());
        if (first != null) {
            row.report(new DuplicateId(row.place(), id.get(), first, Loss.DATASET), Loss.DATASET);
        }
        String name = row.text("name").orElse(id.orElse(""));
        String shortName = row.text("shortName").orElse(name);
        String description = row.text("description").orElse("");
        List<TargetId> anchors = row.references("anchors", targets, Loss.ENTRY);
        return id.map(
                known ->
                        new Approach(new ApproachId(known), name, shortName, description, anchors));
    }
}
