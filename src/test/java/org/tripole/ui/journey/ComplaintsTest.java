package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComplaintsTest {

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void aFaultIsHeardByTheJourneyAndShownInTheWindow() {
        Platform.runLater(
                () -> {
                    throw new IllegalStateException("made by a test");
                });
        journey.until("the notice", () -> journey.isShown("#notice-offer"));
        journey.shoot("4-fault");
        assertThat(journey.text("#notice-text"))
                .isEqualTo(
                        "Something went wrong inside Tripole:"
                                + " java.lang.IllegalStateException: made by a test."
                                + " You can go on; what you see may be incomplete.");
        assertThat(journey.isReadInFull("#notice-text")).isTrue();
        assertThat(journey.takeComplaints())
                .singleElement()
                .asString()
                .contains("org.tripole.ui.Faults", "made by a test");
    }
}
