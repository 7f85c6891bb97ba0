package org.tripole.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.tripole.domain.Approach;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.text.Messages;
import org.tripole.text.MetricText;
import org.tripole.text.ShadeText;
import org.tripole.view.Colouring.Shades;

/** What the shades of a metric are called, and what they mean. */
record ShadeWords(Shades shades, List<Approach> approaches, Messages messages) {

    private static final int DIGITS = 3;

    /** The metric's name. */
    String metric() {
        return messages.text(MetricText.valueOf(shades.metric().name()));
    }

    /** The values of a class, such as 0.2 to 0.4. */
    String range(int number) {
        List<BigDecimal> bounds = shades.classes().bounds();
        if (bounds.isEmpty()) {
            return shades.values().span().map(MetricValues.Span::most).map(this::about).orElse("");
        }
        if (number == 0) {
            return messages.text(ShadeText.BELOW, exact(bounds.get(0)));
        }
        BigDecimal least = bounds.get(number - 1);
        return number == bounds.size()
                ? messages.text(ShadeText.FROM, exact(least))
                : between(least, bounds.get(number));
    }

    /** Counts end before the next class begins. */
    private String between(BigDecimal least, BigDecimal next) {
        if (shades.metric() != Metric.DEGREE) {
            return messages.text(ShadeText.BETWEEN, exact(least), exact(next));
        }
        BigDecimal most = next.subtract(BigDecimal.ONE);
        return least.compareTo(most) == 0
                ? exact(least)
                : messages.text(ShadeText.BETWEEN, exact(least), exact(most));
    }

    /** What a hollow disc is. */
    String unknown() {
        return messages.text(ShadeText.UNKNOWN);
    }

    /** What a stronger shade means. */
    String meaning() {
        return switch (shades.metric()) {
            case DEGREE -> messages.text(ShadeText.FOOT_DEGREE);
            case BETWEENNESS -> messages.text(ShadeText.FOOT_BETWEENNESS);
            case PARTICIPATION -> messages.text(ShadeText.FOOT_PARTICIPATION);
            case SWING -> messages.text(ShadeText.FOOT_SWING);
            case STRADDLE -> straddle();
        };
    }

    /** The first approach is the universal one, which straddling leaves out. METHOD.md, 5. */
    private String straddle() {
        return approaches.size() == 3
                ? messages.text(
                        ShadeText.FOOT_STRADDLE, approaches.get(1).name(), approaches.get(2).name())
                : messages.text(ShadeText.FOOT_STRADDLE_OF_MANY, approaches.get(0).name());
    }

    /** The words on the shades of {@code scene}. */
    static ShadeWords of(NetworkScene scene, Shades shades, Messages messages) {
        return new ShadeWords(shades, scene.dataset().approaches(), messages);
    }

    /** For those who do not see it: what is shaded, and from which class to which. */
    String spoken() {
        int highest = shades.classes().count() - 1;
        return highest == 0
                ? messages.text(ShadeText.ALT_ALIKE, metric())
                : messages.text(ShadeText.ALT, metric(), range(0), range(highest), meaning());
    }

    private String exact(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    private String about(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }
}
