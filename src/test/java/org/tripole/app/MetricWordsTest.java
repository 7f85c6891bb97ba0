package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.score.Metric;
import org.tripole.text.Messages;
import org.tripole.text.MetricText;

class MetricWordsTest {

    private final Messages messages = new Messages(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Metric.class)
    void everyMetricHasANameAndOneSentenceOnWhatItSays(Metric metric) {
        assertThat(messages.text(MetricWords.name(metric))).isNotBlank().doesNotContain(".");
        assertThat(messages.text(MetricWords.meaning(metric)))
                .endsWith(".")
                .containsPattern("\\b(not|no|neither)\\b");
    }

    @Test
    void everySentenceStandsInTheBundle() {
        for (MetricText key : MetricText.values()) {
            assertThat(messages.text(key, 50)).isNotBlank();
        }
    }
}
