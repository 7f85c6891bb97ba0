package org.tripole.app.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedViewsTest {

    private final NamedViews views = SomeViews.named("one", "two", "three");

    @Test
    void aViewOfTheSameNameTakesThePlaceOfTheEarlierWhateverItsCapitals() {
        NamedView next = SomeViews.named("TWO", 9);
        assertThat(views.with(next).all())
                .containsExactly(views.all().get(0), next, views.all().get(2));
    }

    @Test
    void aViewMovesWithinTheListAndNotBeyondItsEnds() {
        assertThat(names(views.moved("three", -1))).containsExactly("one", "three", "two");
        assertThat(names(views.moved("one", 1))).containsExactly("two", "one", "three");
        assertThat(names(views.moved("one", -1))).containsExactly("one", "two", "three");
        assertThat(names(views.moved("two", 9))).containsExactly("one", "three", "two");
        assertThat(views.moved("none of them", 1)).isEqualTo(views);
    }

    @Test
    void aDeletedViewComesBackToItsPlaceOrToTheEnd() {
        NamedView two = views.named("two").orElseThrow();
        assertThat(views.without("two").withAt(1, two)).isEqualTo(views);
        assertThat(names(NamedViews.NONE.withAt(1, two))).containsExactly("two");
    }

    @Test
    void aRenamedViewKeepsItsPlaceAndWhatItShows() {
        NamedViews renamed = views.renamed("two", "second");
        assertThat(names(renamed)).containsExactly("one", "second", "three");
        assertThat(renamed.all().get(1).picture()).isEqualTo(views.all().get(1).picture());
    }

    @Test
    void twoOfOneNameAndTooManyAreRefused() {
        assertThatThrownBy(() -> views.renamed("two", "ONE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two views are called ONE");
        String[] most =
                IntStream.range(0, NamedViews.MOST)
                        .mapToObj(i -> "view " + i)
                        .toArray(String[]::new);
        NamedViews full = NamedViews.NONE;
        for (String name : most) {
            full = full.with(SomeViews.named(name, 1));
        }
        NamedViews all = full;
        assertThat(all.isFull()).isTrue();
        assertThatThrownBy(() -> all.with(SomeViews.named("another", 1)))
                .hasMessage("At most 200 views are kept, not 201");
    }

    @Test
    void aNameIsShortAndStandsOnOneLine() {
        assertThatThrownBy(() -> SomeViews.named("", 1))
                .hasMessageStartingWith("The name of a view has 1 to 60 letters");
        assertThatThrownBy(() -> SomeViews.named("two\nlines", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SomeViews.named("a".repeat(61), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(NamedViews views) {
        return views.all().stream().map(NamedView::name).toList();
    }
}
