package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueClassesTest {

    @Test
    void aboutAQuarterLiesInEachOfTheFirstThreeClassesAndATenthInTheLast() {
        List<Double> hundredths = IntStream.range(0, 100).mapToObj(i -> i / 100.0).toList();

        ValueClasses classes = ValueClasses.of(hundredths);

        assertThat(written(classes)).isEqualTo("0.3 0.5 0.8 0.9");
        assertThat(hundredths.stream().collect(Collectors.groupingBy(classes::of)).values())
                .extracting(List::size)
                .containsExactly(30, 20, 30, 10, 10);
    }

    @Test
    void aBoundIsTheRoundestNumberNearItsShare() {
        assertThat(written(values(0.113, 0.124, 0.187, 0.262, 0.318, 0.339, 0.357, 0.561)))
                .isEqualTo("0.15 0.3 0.35 0.5");
    }

    @Test
    void smallValuesHaveSmallRoundBounds() {
        assertThat(written(values(0.00011, 0.00017, 0.0004, 0.0009, 0.0016, 0.0023, 0.041, 0.06)))
                .isEqualTo("0.0004 0.001 0.04 0.05");
    }

    @Test
    void countsAreBoundedByWholeNumbers() {
        assertThat(written(values(1, 1, 2, 3, 3, 3, 4, 4, 6, 7)).split(" "))
                .isNotEmpty()
                .allMatch(bound -> !bound.contains("."));
    }

    @Test
    void whereMostAreEqualTheRestIsParted() {
        ValueClasses classes = values(0, 0, 0, 0, 0, 0, 0, 0.48);

        assertThat(written(classes)).isEqualTo("0.2");
        assertThat(classes.of(0)).isZero();
        assertThat(classes.of(0.48)).isEqualTo(1);
        assertThat(values(0.1, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7).count()).isEqualTo(2);
    }

    @Test
    void whatIsAllAlikeIsOneClass() {
        assertThat(values(0.3, 0.3, 0.3).count()).isEqualTo(1);
        assertThat(values().count()).isEqualTo(1);
        assertThat(values(0, 0).of(0)).isZero();
    }

    @Test
    void aBoundBelongsToTheClassAboveIt() {
        ValueClasses classes = new ValueClasses(List.of(new BigDecimal("0.2")));

        assertThat(classes.of(0.2)).isEqualTo(1);
        assertThat(classes.of(Math.nextDown(0.2))).isZero();
    }

    @Test
    void whateverTheValuesNoClassIsEmptyAndTheirOrderIsOfNoAccount() {
        Random random = new Random(4);
        for (int round = 0; round < 400; round++) {
            List<Double> values = some(random);
            ValueClasses classes = ValueClasses.of(values);

            assertThat(values.stream().map(classes::of).distinct().sorted())
                    .as("%s by %s", values, classes)
                    .containsExactlyElementsOf(
                            IntStream.range(0, classes.count()).boxed().toList());
            assertThat(classes.count()).isLessThanOrEqualTo(ValueClasses.MOST);
            Collections.shuffle(values, random);
            assertThat(ValueClasses.of(values)).isEqualTo(classes);
        }
    }

    @Test
    void valuesBelowNoughtAndBoundsThatFallAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> values(0.2, -0.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueClasses(List.of(BigDecimal.TEN, BigDecimal.ONE)))
                .withMessageContaining("[10, 1]");
    }

    private static List<Double> some(Random random) {
        int digits = 1 + random.nextInt(4);
        double scale = Math.pow(10, digits);
        List<Double> values = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            values.add(Math.floor(Math.pow(random.nextDouble(), 3) * scale) / scale);
        }
        return values;
    }

    private static ValueClasses values(double... values) {
        return ValueClasses.of(DoubleStream.of(values).boxed().toList());
    }

    private static String written(ValueClasses classes) {
        return classes.bounds().stream()
                .map(bound -> bound.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
