package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.text.Messages;
import org.tripole.view.Caption;
import org.tripole.view.NodesShown;
import org.tripole.view.Scope;
import org.tripole.work.Progress;

/** What captions say of figures of the shipped data is what is drawn. */
class CaptionedFiguresTest {

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final Pipeline pipeline = new Pipeline();

    @Test
    void aFigureOfTargetsAloneSpeaksOfNoState() {
        Derived figure = figure(scope -> scope.withNodes(NodesShown.TARGETS));
        Caption caption = new Caption(figure.scene(), ENGLISH);
        int targets = figure.scene().drawn().targets().size();

        assertThat(caption.title())
                .isEqualTo(targets + " institutions and initiatives, joined by shared backers");
        assertThat(caption.altText())
                .contains("institutions and", "initiatives are drawn, no state", "pairs are joined")
                .doesNotContain("states shown", "stand near", "thin evidence");
        assertThat(figure.scene().titles(ENGLISH, null)).hasSize(1);
    }

    private Derived figure(UnaryOperator<Scope> scope) {
        AppState opening =
                AppState.opening(
                        new OpenData(Path.of(""), Shipped.dataset(), List.of()),
                        Appearance.STANDARD);
        return pipeline.derive(
                opening.withViewing(
                        opening.viewing().withScope(scope.apply(opening.viewing().scope()))),
                Progress.NONE);
    }
}
