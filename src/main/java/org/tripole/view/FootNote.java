package org.tripole.view;

import java.util.List;
import java.util.Optional;
import org.tripole.text.ChangesText;
import org.tripole.text.FigureText;
import org.tripole.text.Messages;

/** What place, size and absence mean in a network figure, in a few sentences below it. */
record FootNote(NetworkScene scene, Messages messages) {

    /** The sentences, one after the other. */
    String text() {
        return String.join(
                        " ",
                        List.of(
                                place(),
                                arrows(),
                                size().map(messages::text).orElse(""),
                                shades(),
                                messages.text(FigureText.FOOT_ABSENCE),
                                messages.text(weights())))
                .replaceAll(" {2,}", " ");
    }

    private String place() {
        return switch (scene.spec().layout()) {
            case POLES -> messages.text(FigureText.FOOT_POLES);
            case FORCE, CLUSTERS -> messages.text(FigureText.FOOT_FORCE);
            case RINGS -> rings();
            case COLUMNS -> messages.text(FigureText.FOOT_COLUMNS);
            case MAP -> messages.text(FigureText.FOOT_MAP);
        };
    }

    /** What the arrows of a comparison run along; nothing where none is drawn. */
    private String arrows() {
        boolean hasArrows =
                scene.spec().layout().hasPoles() && !scene.shown().changes().moved().isEmpty();
        return scene.analysis()
                .compared()
                .filter(day -> hasArrows)
                .map(
                        day ->
                                messages.text(
                                        day.isEarlier()
                                                ? ChangesText.FOOT_FROM
                                                : ChangesText.FOOT_TO,
                                        Wording.day(day.day(), messages)))
                .orElse("");
    }

    private String rings() {
        return new Wires(scene.shown())
                .centre()
                .flatMap(centre -> Names.of(Refs.of(centre), scene.dataset()))
                .map(name -> messages.text(FigureText.FOOT_RINGS, name))
                .orElse("");
    }

    /** What a larger disc means; nothing where there is no disc, or all are alike. */
    private Optional<FigureText> size() {
        if (scene.shown().actors().isEmpty()) {
            return Optional.empty();
        }
        return switch (scene.sizes().meaning()) {
            case CONFIDENCE -> Optional.of(FigureText.FOOT_SIZE_CONFIDENCE);
            case TIES -> Optional.of(FigureText.FOOT_SIZE_TIES);
            case POPULATION -> Optional.of(FigureText.FOOT_SIZE_POPULATION);
            case BETWEENNESS -> Optional.of(FigureText.FOOT_SIZE_BETWEENNESS);
            case PARTICIPATION -> Optional.of(FigureText.FOOT_SIZE_PARTICIPATION);
            case SWING -> Optional.of(FigureText.FOOT_SIZE_SWING);
            case STRADDLE -> Optional.of(FigureText.FOOT_SIZE_STRADDLE);
            case ONE_SIZE -> Optional.empty();
        };
    }

    /** What a stronger shade means, where there are shades. */
    private String shades() {
        return scene.analysis()
                .shades()
                .filter(shades -> !scene.shown().actors().isEmpty())
                .map(shades -> ShadeWords.of(scene, shades, messages).meaning())
                .orElse("");
    }

    /** That the weights are not the method's; empty when they are. */
    String weightsIfChanged() {
        return scene.scores().weights().isStandard() ? "" : messages.text(weights());
    }

    private FigureText weights() {
        return scene.scores().weights().isStandard()
                ? FigureText.FOOT_WEIGHTS
                : FigureText.FOOT_WEIGHTS_CHANGED;
    }
}
