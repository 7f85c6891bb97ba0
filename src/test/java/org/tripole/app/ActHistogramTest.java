package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.Shipped;
import org.tripole.domain.Dataset;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Tie;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;

class ActHistogramTest {

    private final Dataset record = Shipped.dataset();
    private final Network network = Shipped.network();

    @ParameterizedTest
    @ValueSource(ints = {1000, 100, 60, 40, 12, 5, 2})
    void theBarsFitAndHoldEveryActOnce(int most) {
        ActHistogram histogram = ActHistogram.of(network, most);

        assertThat(histogram.bins().size()).isLessThanOrEqualTo(most);
        for (ActHistogram.Bin bin : histogram.bins()) {
            assertThat(bin.acts())
                    .as("%s to %s", bin.first(), bin.last())
                    .isEqualTo(
                            (int)
                                    network.ties().stream()
                                            .map(this::day)
                                            .filter(d -> !d.isBefore(bin.first()))
                                            .filter(d -> !d.isAfter(bin.last()))
                                            .count());
        }
        assertThat(histogram.bins().stream().mapToInt(ActHistogram.Bin::acts).sum())
                .isEqualTo(network.ties().size());
    }

    @Test
    void barsFollowEachOtherWithoutGaps() {
        List<ActHistogram.Bin> bins = ActHistogram.of(network, 80).bins();

        for (int i = 1; i < bins.size(); i++) {
            assertThat(bins.get(i).first()).isEqualTo(bins.get(i - 1).last().plusDays(1));
        }
    }

    @Test
    void theUnitIsTheFinestThatFits() {
        assertThat(ActHistogram.of(network, 1000).unit()).isEqualTo(BinUnit.MONTH);
        assertThat(ActHistogram.of(network, 100).unit()).isEqualTo(BinUnit.QUARTER);
        assertThat(ActHistogram.of(network, 40).unit()).isEqualTo(BinUnit.YEAR);
        assertThat(BinUnit.QUARTER.first(BinUnit.QUARTER.index(LocalDate.parse("2025-08-19"))))
                .isEqualTo("2025-07-01");
    }

    @Test
    void actsKnownToAMonthOrYearAreToldApart() {
        long inexact =
                network.ties().stream().filter(tie -> date(tie).toString().length() < 10).count();

        assertThat(
                        ActHistogram.of(network, 60).bins().stream()
                                .mapToInt(ActHistogram.Bin::inexact)
                                .sum())
                .isEqualTo((int) inexact)
                .isPositive();
    }

    @Test
    void actsAreSplitByTheApproachThatTheirTargetLeansTo() {
        ActHistogram all = ActHistogram.of(network, 1);
        int[] byHand = new int[4];
        for (Tie tie : network.ties()) {
            List<Double> a = record.target(tie.target()).orElseThrow().affinity().weights();
            double sum = a.get(0) + a.get(1) + a.get(2);
            int leaning = 3;
            for (int k = 0; k < 3; k++) {
                leaning = a.get(k) > sum / 2 ? k : leaning;
            }
            byHand[leaning]++;
        }

        assertThat(all.unit()).isEqualTo(BinUnit.CENTURY);
        assertThat(all.bins()).hasSize(1);
        assertThat(all.bins().get(0).byApproach()).containsExactly(byHand[0], byHand[1], byHand[2]);
        assertThat(all.bins().get(0).evenHanded()).isEqualTo(byHand[3]);
        assertThat(all.highest()).isEqualTo(network.ties().size());
    }

    @Test
    void withoutActsThereAreNoBars() {
        Network empty =
                GraphBuilder.build(
                        record, Filter.standard().withQualities(Set.of()), network.asOf());

        assertThat(ActHistogram.of(empty, 10).bins()).isEmpty();
        assertThat(ActHistogram.of(empty, 10).highest()).isZero();
    }

    @Test
    void theStopsOfTheSliderAreTheDaysOnWhichTheNetworkGrows() {
        ActDays days = ActDays.of(network);
        Set<LocalDate> sample = new TreeSet<>(List.of(LocalDate.parse("2025-02-11")));
        sample.add(days.last().orElseThrow());
        for (LocalDate stop : sample) {
            assertThat(days.days()).contains(stop);
            assertThat(size(stop)).isGreaterThan(size(stop.minusDays(1)));
            LocalDate previous = days.before(stop).orElseThrow();
            assertThat(size(stop.minusDays(1))).isEqualTo(size(previous));
            assertThat(days.after(previous)).contains(stop);
        }
        assertThat(days.before(days.first().orElseThrow())).isEmpty();
        assertThat(days.after(network.asOf())).isEmpty();
    }

    private int size(LocalDate day) {
        Network then = GraphBuilder.build(record, Filter.standard(), day);
        return then.nodes().size() + then.edges().size();
    }

    /** METHOD.md 1: the last day of the period, capped at the as-of day. */
    private LocalDate day(Tie tie) {
        LocalDate last = date(tie).last();
        return last.isAfter(network.asOf()) ? network.asOf() : last;
    }

    private PartialDate date(Tie tie) {
        return tie.dated().orElseGet(() -> record.target(tie.target()).orElseThrow().date());
    }
}
