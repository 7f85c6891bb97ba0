package org.tripole.app.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Tie;
import org.tripole.text.Messages;

class WhatChangedTest {

    private static final Dataset GOLDEN = GoldenRecord.read();
    private static final TieMarks NO_TIES = new TieMarks(0, List.of());
    private static final Basis.Version VERSION =
            new Basis.Version("Record", "1", LocalDate.of(2026, 1, 1));

    @Test
    void theSameDataChangedNothing() {
        WhatChanged what = since(GoldenRecord.read());

        assertThat(what.isNothing()).isTrue();
        assertThat(words(what, GOLDEN))
                .containsExactly(
                        "Nothing that the picture rests on has changed since it was made.");
    }

    @Test
    void aNewAChangedAndALostTieAreToldApart() {
        Dataset now =
                GoldenRecord.with(
                        GOLDEN,
                        ties -> {
                            Tie tie = ties.get(2);
                            ties.set(2, with(tie, Quality.C));
                            ties.add(1, ties.get(1));
                            ties.remove(ties.size() - 1);
                            return ties;
                        });

        assertThat(since(now).ties()).isEqualTo(new TieChanges(true, 1, 1, 1));
    }

    @Test
    void statesThatMovedAreNamedTheFirstThreeOfThem() {
        WhatChanged what = between(labels("thin", 5), labels("spread", 5), NO_TIES);

        assertThat(what.moved()).hasSize(5);
        assertThat(words(what, GOLDEN))
                .containsExactly(
                        "Changed in the data since it was made: 5 states moved (S0, S1, S2 and 2"
                                + " more).");
    }

    @Test
    void whatIsOnlyInOneOfTheTwoHasNotMoved() {
        assertThat(between(labels("thin", 5), labels("thin", 3), NO_TIES).moved()).isEmpty();
    }

    @Test
    void tooManyTiesAreOnlyCounted() {
        WhatChanged what =
                WhatChanged.between(
                        new Basis(VERSION, Map.of(), new TieMarks(20_001, List.of())),
                        new Basis(VERSION, Map.of(), new TieMarks(20_011, List.of())));

        assertThat(words(what, GOLDEN))
                .containsExactly(
                        "Changed in the data since it was made: 10 ties more (too many to compare"
                                + " one by one).");
    }

    @Test
    void twentyThousandTiesAreToldApart() {
        TieMarks then = new TieMarks(20_000, LongStream.range(0, 20_000).boxed().toList());
        TieMarks now = new TieMarks(20_000, LongStream.range(1, 20_001).boxed().toList());

        assertThat(TieChanges.between(then, now)).isEqualTo(new TieChanges(true, 0, 1, 0));
    }

    @Test
    void versionsAndOtherDataAreSaid() {
        Dataset next = GoldenRecord.asOf(GOLDEN, GOLDEN.facts().asOf().plusDays(7));
        assertThat(words(since(next), next))
                .hasSize(2)
                .last()
                .asString()
                .matches("Made from version .* as of .*, shown on version next as of .*\\.");

        Basis other =
                new Basis(
                        new Basis.Version("Another record", "1", VERSION.asOf()),
                        Map.of(),
                        NO_TIES);
        WhatChanged what = WhatChanged.between(new Basis(VERSION, Map.of(), NO_TIES), other);
        assertThat(words(what, GOLDEN))
                .contains("Made from other data, “Record”; shown on “Another record”.");
    }

    private static WhatChanged since(Dataset now) {
        SavedPicture picture = GoldenRecord.picture(GOLDEN);
        Reopened reopened = Fitting.fit(picture, now);
        SavedFigure again = GoldenRecord.figure(reopened.on(GoldenRecord.opened(now)));
        return WhatChanged.between(picture.basis(), again.carried().basis());
    }

    private static WhatChanged between(
            Map<ActorId, String> then, Map<ActorId, String> now, TieMarks ties) {
        return WhatChanged.between(new Basis(VERSION, then, ties), new Basis(VERSION, now, ties));
    }

    private static List<String> words(WhatChanged what, Dataset now) {
        Reopened reopened = new Reopened(GoldenRecord.picture(GOLDEN).view(), List.of());
        return new ReopenWords(new Messages(Locale.ENGLISH)).sentences(what, reopened, now);
    }

    private static Map<ActorId, String> labels(String label, int count) {
        Map<ActorId, String> labels = new TreeMap<>();
        IntStream.range(0, count).forEach(i -> labels.put(new ActorId("S" + i), label));
        return labels;
    }

    private static Tie with(Tie tie, Quality quality) {
        return new Tie(
                tie.ordinal(),
                tie.actor(),
                tie.target(),
                tie.relation(),
                tie.date(),
                quality,
                tie.sources(),
                tie.note());
    }
}
