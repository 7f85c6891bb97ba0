package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @CsvSource({
        ":0, '', 0",
        ":10.0, '', 10",
        "unix:3, '', 3",
        "localhost:11.0, localhost, 11",
        "[::1]:2, ::1, 2",
        "::1:2, ::1, 2"
    })
    void hostAndNumberAreRead(String text, String host, int number) {
        assertThat(DisplayName.of(text)).contains(new DisplayName(host, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", ":", ":x", "host", ":99999999999"})
    void whatIsNoDisplayNameIsRefused(String text) {
        assertThat(DisplayName.of(text)).isEmpty();
    }

    @Test
    void aRemoteDisplayIsReachedAtPortSixThousandPlusNumber() {
        assertThat(new DisplayName("host", 11).port()).isEqualTo(6011);
    }
}
