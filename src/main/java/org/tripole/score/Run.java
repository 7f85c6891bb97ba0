package org.tripole.score;

import static java.lang.Math.abs;
import static java.lang.Math.pow;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.Relation;

/** The method, once from top to bottom: from evidence and judgements to the sums of every actor. */
final class Run {

    private final Judgements by;
    private final int approaches;
    private final List<Stance> stances;
    private final Coverage coverage;
    private final List<Aim> aims;
    private final Balance balance;
    private final double[] weights;
    private final double[] masses;
    private final List<Tally> tallies = new ArrayList<>();

    Run(Evidence evidence, Judgements by, int approaches) {
        this.by = by;
        this.approaches = approaches;
        stances = Resolver.resolve(evidence, by);
        coverage = Coverage.of(evidence, by, stances);
        aims = Aim.ofAll(evidence, by);
        balance = new Balance(opportunity(), by.options().balance());
        weights =
                aims.stream().mapToDouble(a -> a.weight() * balance.omega(a.direction())).toArray();
        masses = stances.stream().mapToDouble(this::mass).toArray();
        addUp(evidence.actors().size());
    }

    /** The items of all actors, by actor, then by target. */
    List<Stance> stances() {
        return stances;
    }

    /** The place in {@link #stances} where those of that actor, or of a later one, begin. */
    int firstStanceOf(int actor) {
        int low = 0;
        int high = stances.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stances.get(middle).actor() < actor) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** m of the item at that place of {@link #stances}. */
    double mass(int stance) {
        return masses[stance];
    }

    Coverage coverage() {
        return coverage;
    }

    Aim aim(int target) {
        return aims.get(target);
    }

    Balance balance() {
        return balance;
    }

    Tally tally(int actor) {
        return tallies.get(actor);
    }

    int approaches() {
        return approaches;
    }

    int actors() {
        return tallies.size();
    }

    /** E_k = sum of I v g c b_k over the targets that at least two states support. METHOD.md 4. */
    private double[] opportunity() {
        double[] e = new double[approaches];
        for (int t = 0; t < aims.size(); t++) {
            if (coverage.states(Side.SUPPORT, t) >= Balance.SUPPORTERS_NEEDED) {
                double[] b = aims.get(t).direction();
                double offer = coverage.information(Side.SUPPORT, t) * aims.get(t).weight();
                for (int k = 0; k < approaches; k++) {
                    e[k] += offer * b[k];
                }
            }
        }
        return e;
    }

    /** m = 2 |s| q d I v g c omega. */
    private double mass(Stance stance) {
        Act act = stance.act();
        return 2
                * abs(by.worth(act))
                * recency(act)
                * coverage.information(stance.side(), stance.target())
                * weights[stance.target()];
    }

    /** d = 2^(-age / h) of an event; what lasts does not decay. */
    private double recency(Act act) {
        double h = by.options().halfLifeMonths();
        return by.options().hasRecency() && !lasts(act.relation())
                ? pow(2, -act.ageInMonths() / h)
                : 1;
    }

    private static boolean lasts(Relation relation) {
        return switch (relation) {
            case HOST, FOUNDING_MEMBER, MEMBER, RATIFIER, OBSERVER -> true;
            default -> false;
        };
    }

    private void addUp(int actors) {
        for (int a = 0; a < actors; a++) {
            tallies.add(new Tally(by.options().prior(), approaches));
        }
        for (int i = 0; i < masses.length; i++) {
            Stance stance = stances.get(i);
            tallies.get(stance.actor())
                    .add(stance.side(), masses[i], aims.get(stance.target()).direction());
        }
    }
}
