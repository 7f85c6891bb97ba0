package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.text.Messages;

class CaptionTest {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void goBackToTheZoneBefore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "Pacific/Kiritimati", "Etc/GMT+12"})
    void theDayOnAFigureIsTheSameInEveryTimeZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Caption caption = new Caption(Figures.scene(1000, 720, 1), new Messages(Locale.ENGLISH));

        assertThat(caption.subtitle()).endsWith("as of 21 November 2026");
    }
}
