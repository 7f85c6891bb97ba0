package org.tripole.ui.panel.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.app.ViewingChange;
import org.tripole.ui.panel.Shipped;
import org.tripole.view.ColourBy;

class OverviewPageTest {

    private final InspectorForTests inspector = new InspectorForTests();

    @Test
    void whereColoursTellLabelsItSaysWhatTheFormsMean() {
        assertThat(colouredBy(ColourBy.APPROACH)).contains("Hollow: thin evidence");
    }

    @ParameterizedTest
    @EnumSource(value = ColourBy.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROACH")
    void whereTheyTellSomethingElseItSendsToTheLegend(ColourBy colour) {
        assertThat(colouredBy(colour))
                .contains("The legend says what the shades and forms of circles mean")
                .doesNotContain("Hollow: thin evidence");
    }

    private String colouredBy(ColourBy colour) {
        inspector.model.attach();
        inspector.store.dispatch(new ViewingChange.ColourStates(colour));
        inspector.derived.set(Optional.of(Shipped.derived(inspector.store.state())));
        return PagePrinter.print(inspector.model.pageProperty().get());
    }
}
