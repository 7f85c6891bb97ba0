package org.tripole.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Affinity;
import org.tripole.domain.Completeness;
import org.tripole.domain.CompletenessLevel;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Relation;
import org.tripole.domain.Seat;
import org.tripole.domain.TargetEvidence;
import org.tripole.domain.TargetFacts;
import org.tripole.domain.TargetId;
import org.tripole.domain.TargetKind;
import org.tripole.domain.TargetLinks;
import org.tripole.domain.TargetNames;
import org.tripole.domain.TargetPeriod;

/** Reads the file of an institution or initiative. */
final class TargetReader {

    private static final int LONGEST_LABEL = 32;

    private final Lexicon<TargetKind> kinds =
            Lexicon.ofChoices(Vocabulary.TARGET_KIND, TargetKind.class);
    private final Lexicon<CompletenessLevel> levels =
            Lexicon.ofChoices(Vocabulary.LEVEL, CompletenessLevel.class);
    private final CountReader counts = new CountReader();
    private final Known known;
    private final AffinityReader affinities;
    private final TieReader ties;

    TargetReader(Known known) {
        this.known = known;
        this.affinities = new AffinityReader(known);
        this.ties = new TieReader(known.actors(), known.sources());
    }

    /** The target and its ties, unless an error costs it. */
    Optional<ReadTarget> read(Form form, TargetFile file) {
        List<Form> rows = form.forms("ties", Loss.TIE);
        List<ReadTarget.Count> totals = counts.read(form, rows);
        List<TieRow> sound = rows.stream().flatMap(row -> ties.read(row).stream()).toList();
        ReadTarget.Claims claims = new ReadTarget.Claims(totals, form.place("partOf"));
        return facts(form, file, totals).map(facts -> new ReadTarget(file, facts, sound, claims));
    }

    private Optional<TargetFacts> facts(Form form, TargetFile file, List<ReadTarget.Count> totals) {
        form.require("id", "name", "kind", "date", "affinity");
        checkId(form, file);
        Optional<TargetKind> kind = form.reference("kind", kinds, Loss.TARGET);
        Optional<TargetPeriod> period = period(form);
        Optional<Affinity> affinity = affinity(form);
        TargetNames names = names(form);
        TargetLinks links = links(form);
        boolean isAboutAi = form.value("aboutAi", Kind.TRUTH).orElse(true);
        String summary = form.text("summary").orElse("");
        TargetEvidence evidence = evidence(form, totals);
        form.warnOfOtherFields();
        if (!form.isSound()) {
            return Optional.empty();
        }
        return Optional.of(
                new TargetFacts(
                        new TargetId(file.id()),
                        names,
                        kind.orElseThrow(),
                        period.orElseThrow(),
                        links,
                        isAboutAi,
                        summary,
                        affinity.orElseThrow(),
                        evidence));
    }

    private static void checkId(Form form, TargetFile file) {
        Optional<String> id = form.filledText("id");
        if (id.isPresent() && !id.get().equals(file.id())) {
            form.refuse("id", Rule.FILE_NAME, Loss.TARGET);
        }
    }

    private static TargetNames names(Form form) {
        String full = form.filledText("name").orElse("");
        String brief = form.text("shortName").orElse(full);
        int length = brief.codePointCount(0, brief.length());
        if (length <= LONGEST_LABEL) {
            return new TargetNames(full, brief);
        }
        if (form.text("shortName").isPresent()) {
            form.remark(
                    form.place("shortName"), Remark.Kind.LONG_LABEL, Found.brief(brief), length);
        }
        int end = brief.offsetByCodePoints(0, LONGEST_LABEL - 1);
        return new TargetNames(full, brief.substring(0, end) + '…');
    }

    private static Optional<TargetPeriod> period(Form form) {
        Optional<PartialDate> start = form.value("date", Kind.DATE);
        Optional<PartialDate> end = form.value("endDate", Kind.DATE);
        if (start.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(start.get().first())) {
            form.refuse("endDate", Rule.END_AFTER_START, Loss.TARGET);
        }
        return start.map(from -> new TargetPeriod(from, end.orElse(null)));
    }

    private Optional<Affinity> affinity(Form form) {
        Optional<Form> part = form.form("affinity");
        Optional<Affinity> affinity = part.map(affinities::read);
        part.ifPresent(form::close);
        return affinity;
    }

    private TargetLinks links(Form form) {
        List<ActorId> leaders =
                form.references("ledBy", known.actors(), Loss.ENTRY).stream()
                        .map(Actor::id)
                        .toList();
        return new TargetLinks(
                form.reference("partOf", known.targets(), Loss.ENTRY).orElse(null),
                form.text("series").orElse(null),
                leaders,
                seat(form).orElse(null));
    }

    private Optional<Seat> seat(Form form) {
        Optional<Form> part = form.form("seat");
        Optional<Seat> seat =
                part.map(
                        place ->
                                new Seat(
                                        place.text("city").orElse(""),
                                        place.reference("country", known.actors(), Loss.ENTRY)
                                                .map(Actor::id)
                                                .orElse(null)));
        part.ifPresent(form::close);
        return seat;
    }

    private TargetEvidence evidence(Form form, List<ReadTarget.Count> totals) {
        Map<Relation, Integer> expected = new TreeMap<>();
        totals.forEach(count -> expected.put(count.relation(), count.expected()));
        return new TargetEvidence(
                completeness(form),
                expected,
                form.references("sources", known.sources(), Loss.ENTRY));
    }

    /** A target that says nothing of its completeness counts as partly collected. */
    private Completeness completeness(Form form) {
        Optional<Form> part = form.form("completeness");
        Completeness completeness =
                part.map(
                                said ->
                                        new Completeness(
                                                said.reference("level", levels, Loss.TARGET)
                                                        .orElse(CompletenessLevel.PARTIAL),
                                                said.text("note").orElse("")))
                        .orElse(new Completeness(CompletenessLevel.PARTIAL, ""));
        part.ifPresent(form::close);
        return completeness;
    }
}
