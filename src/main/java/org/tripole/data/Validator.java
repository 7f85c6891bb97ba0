package org.tripole.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Tie;

/** Looks over all that is sound for what is doubtful; drops nothing. */
final class Validator {

    private final Problems problems;

    Validator(Problems problems) {
        this.problems = problems;
    }

    /** Remarks on early and identical ties, and on counts of full records that differ. */
    void checkTargets(List<ReadTarget> targets) {
        for (ReadTarget target : targets) {
            checkDates(target);
            checkIdentical(target);
            if (target.facts().evidence().completeness().isFull()) {
                target.claims().counts().forEach(this::checkCount);
            }
        }
    }

    /** Remarks on every id of {@code places} that nobody has looked for. */
    void checkUse(Map<String, Place> places, Lexicon<?> ids) {
        places.forEach(
                (id, place) -> {
                    if (!ids.isUsed(id) && ids.isValid(id)) {
                        problems.add(Remark.of(place, Remark.Kind.UNUSED_SOURCE, id));
                    }
                });
    }

    /** Remarks on a tie that lies wholly before its target of {@code start}. */
    void checkDate(TieRow tie, PartialDate start) {
        Optional<PartialDate> date = tie.dated();
        if (date.isPresent() && date.get().last().isBefore(start.first())) {
            remark(tie, Remark.Kind.EARLY_TIE, date.get(), start);
        }
    }

    /** Remarks on a tie, with its actor and relation before the other details. */
    void remark(TieRow row, Remark.Kind kind, Object... details) {
        List<Object> all = new ArrayList<>();
        all.add(row.act().actor().id());
        all.add(row.act().relation().key());
        all.addAll(List.of(details));
        problems.add(new Remark(row.place(), kind, all));
    }

    private void checkDates(ReadTarget target) {
        PartialDate start = target.facts().period().start();
        target.ties().forEach(tie -> checkDate(tie, start));
    }

    private void checkIdentical(ReadTarget target) {
        Map<Tie, Place> seen = new HashMap<>();
        for (TieRow row : target.ties()) {
            Place first = seen.putIfAbsent(row.tie(0, target.id()), row.place());
            if (first != null) {
                remark(row, Remark.Kind.IDENTICAL_TIES, first.line());
            }
        }
    }

    private void checkCount(ReadTarget.Count count) {
        if (count.collected() != count.expected()) {
            problems.add(
                    Remark.of(
                            count.place(),
                            Remark.Kind.COUNT_DIFFERS,
                            count.relation().key(),
                            count.collected(),
                            count.expected()));
        }
    }
}
