package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceKind;
import org.tripole.domain.TargetId;
import org.tripole.domain.TargetKind;
import org.tripole.domain.Tie;

/** Filters on the shipped record, each counted once more by hand. */
class SieveTest {

    private static final Assessment NOBODY = Assessment.NONE;
    private static final String ASIA = "Asia and the Pacific Group";

    private final Dataset record = Shipped.dataset();
    private final LocalDate end = record.facts().asOf();
    private final long all = ties(Filter.standard());

    @Test
    void withoutStateMediaOnlyTiesThatRestOnNothingElseGo() {
        Set<SourceKind> others = new TreeSet<>(Set.of(SourceKind.values()));
        others.remove(SourceKind.STATE_MEDIA);

        long shown = ties(with(TieFilter.OPEN.withSources(others)));

        assertThat(shown)
                .isEqualTo(count(tie -> tie.sources().stream().anyMatch(this::isIndependent)))
                .isLessThan(all);
    }

    @Test
    void aPeriodKeepsTheActsThatMayLieInIt() {
        Period year = new Period(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"));

        long shown = ties(with(TieFilter.OPEN.withPeriod(year)));

        assertThat(shown).isEqualTo(count(tie -> date(tie).startsWith("2024"))).isPositive();
    }

    @Test
    void kindsOfActAreCountedAsRecorded() {
        assertThat(ties(Filter.standard().withRelations(Set.of(Relation.SIGNATORY))))
                .isEqualTo(count(tie -> tie.relation() == Relation.SIGNATORY))
                .isPositive();
    }

    @Test
    void groupsAndPopulationKeepOnlyActorsOfWhichTheRecordSaysSo() {
        PopulationRange large = new PopulationRange(100_000_000, Long.MAX_VALUE);
        ActorFilter largeLower =
                ActorFilter.OPEN
                        .withPopulation(large)
                        .withIncomeGroups(Set.of("Lower middle income"))
                        .withRegionalGroups(Set.of(ASIA));

        var shown = network(Filter.standard().withActors(largeLower)).actors();

        assertThat(shown)
                .isEqualTo(
                        record.actors().stream()
                                .filter(actor -> people(actor) >= 100_000_000)
                                .filter(a -> "Lower middle income".equals(a.facts().incomeGroup()))
                                .filter(a -> ASIA.equals(a.facts().unRegionalGroup()))
                                .map(Actor::id)
                                .toList())
                .isNotEmpty();
    }

    @Test
    void everyConditionThatMayHideSomethingIsCountedAsOneFilter() {
        Filter filter =
                Filter.standard()
                        .withRegions(Set.of("Africa"))
                        .withActors(
                                ActorFilter.OPEN
                                        .withRegions(Set.of("Africa"))
                                        .withPopulation(new PopulationRange(5, 10)))
                        .withTies(TieFilter.OPEN.withSources(Set.of(SourceKind.PRESS)));

        assertThat(filter.activeCount()).isEqualTo(3);
        assertThat(Filter.standard().activeCount()).isZero();
    }

    @Test
    void whatAFilterHidesIsTheDifferenceToTheStandardNetwork() {
        Filter filter =
                Filter.standard()
                        .withRegions(Set.of("Africa"))
                        .withKinds(Set.of(TargetKind.DECLARATION))
                        .withQualities(Set.of(Quality.A));

        Hidden hidden = new Sieve(record, filter, new AsOf(end), NOBODY).hidden();

        Network shown = network(filter);
        assertThat(hidden.filters()).isEqualTo(3);
        assertThat(hidden.states()).isEqualTo(states(Shipped.network()) - states(shown));
        assertThat(hidden.targets())
                .isEqualTo(Shipped.network().targets().size() - shown.targets().size());
        assertThat(hidden.ties())
                .isEqualTo(
                        (int)
                                        count(
                                                tie ->
                                                        shown.actors().contains(tie.actor())
                                                                && shown.targets()
                                                                        .contains(tie.target()))
                                - shown.ties().size())
                .isPositive();
    }

    @Test
    void statesAreCountedApartFromAreasAndOrganisations() {
        Filter africa = Filter.standard().withRegions(Set.of("Africa"));
        Network shown = network(africa);

        Hidden hidden = new Sieve(record, africa, new AsOf(end), NOBODY).hidden();

        assertThat(hidden.states()).isEqualTo(195 - states(shown));
        assertThat(hidden.others())
                .isEqualTo(record.actors().size() - 195 - (shown.actors().size() - states(shown)))
                .isPositive();
    }

    @Test
    void theStandardFilterHidesNothing() {
        Hidden hidden = new Sieve(record, Filter.standard(), new AsOf(end), NOBODY).hidden();

        assertThat(hidden).isEqualTo(new Hidden(0, 0, 0, 0, 0));
        assertThat(hidden.isNothing()).isTrue();
    }

    @Test
    void statesThatDoNotAnswerAQuestionOfBackingAreHiddenByIt() {
        Assessment odd = (actor, target) -> actor.value().equals("IND");
        Backing question = Backing.ofAll(Set.of(new Backable.One(new TargetId("waico"))));
        Filter filter = Filter.standard().withBacking(question);

        Hidden hidden = new Sieve(record, filter, new AsOf(end), odd).hidden();

        assertThat(hidden.states()).isEqualTo(states(Shipped.network()) - 1);
    }

    @Test
    void rangesThatEndBeforeTheyStartAreRefused() {
        assertThatThrownBy(() -> new Period(end, end.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PopulationRange(2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int states(Network network) {
        return (int)
                network.actors().stream()
                        .filter(id -> record.actor(id).orElseThrow().isState())
                        .count();
    }

    private static Filter with(TieFilter ties) {
        return Filter.standard().withTies(ties);
    }

    private Network network(Filter filter) {
        return GraphBuilder.build(record, filter, end);
    }

    private long ties(Filter filter) {
        return network(filter).ties().size();
    }

    private long count(Predicate<Tie> which) {
        return Shipped.network().ties().stream().filter(which).count();
    }

    private boolean isIndependent(org.tripole.domain.SourceId id) {
        return record.source(id).orElseThrow().kind() != SourceKind.STATE_MEDIA;
    }

    private String date(Tie tie) {
        return tie.dated()
                .orElseGet(() -> record.target(tie.target()).orElseThrow().date())
                .toString();
    }

    private static long people(Actor actor) {
        return actor.facts().knownPopulation().orElse(-1);
    }
}
