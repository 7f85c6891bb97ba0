package org.tripole.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.Affinity;

/** Reads the affinity of a target and the codings behind it. */
final class AffinityReader {

    private final Lexicon<Integer> approaches;
    private final int count;

    AffinityReader(Known known) {
        this.approaches = known.approaches();
        this.count = known.approachCount();
    }

    /** The affinity; an approach without a weight has 0. Valid when the form stays sound. */
    Affinity read(Form form) {
        List<Double> weights = weights(form, Set.of("why", "coders"));
        List<Affinity.Coding> codings = new ArrayList<>();
        for (Form coding : form.forms("coders", Loss.CODING)) {
            List<Double> coded = weights(coding, Set.of("why"));
            String reason = coding.text("why").orElse("");
            if (coding.isSound()) {
                codings.add(new Affinity.Coding(coded, reason));
            }
        }
        String why = form.text("why").orElse("");
        return new Affinity(weights, why, codings);
    }

    /** Every field but {@code others} is the id of an approach. */
    private List<Double> weights(Form form, Set<String> others) {
        List<Double> weights = new ArrayList<>(Collections.nCopies(count, 0.0));
        for (Json.Member member : form.members()) {
            if (others.contains(member.name())) {
                continue;
            }
            Optional<Integer> approach = form.named(member, approaches, form.loss());
            Optional<Double> weight = form.value(member.name(), Kind.SHARE);
            if (approach.isPresent() && weight.isPresent()) {
                weights.set(approach.get(), weight.get());
            }
        }
        return weights;
    }
}
