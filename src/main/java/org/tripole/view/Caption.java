package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.domain.DatasetFacts;
import org.tripole.text.CaptionText;
import org.tripole.text.ChangesText;
import org.tripole.text.FigureText;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.finding.CaptionProposals;
import org.tripole.view.finding.Reach;

/**
 * The words round a network figure: title, subtitle, foot, alt text. A proposed title claims no
 * more than the rows behind it carry.
 */
public final class Caption {

    private final NetworkScene scene;
    private final Messages messages;

    /** Words about {@code scene} in the language of {@code messages}. */
    public Caption(NetworkScene scene, Messages messages) {
        this.scene = scene;
        this.messages = messages;
    }

    /** The title asked for, or the finding that the data carry. */
    public String title() {
        return scene.spec().title().isBlank() ? proposals().best().text() : scene.spec().title();
    }

    /** Measure, coverage and day. */
    public String subtitle() {
        return isFocused() ? proposals().subtitleOfFocus(reach()) : proposals().subtitle();
    }

    /** What the figure shows, for those who do not see it. */
    public String altText() {
        NameLanguage names =
                hasTargetsOnly() ? NameLanguage.ENGLISH : scene.spec().viewing().encoding().names();
        String text = proposals().altText(kindOfPicture(), names);
        String shaded = shades().map(shades -> text + " " + shades).orElse(text);
        return scene.analysis().compared().map(day -> shaded + " " + changes(day)).orElse(shaded);
    }

    /** What the shades of states mean, if they are shaded. */
    private Optional<String> shades() {
        return scene.analysis()
                .shades()
                .filter(shades -> !hasTargetsOnly())
                .map(shades -> ShadeWords.of(scene, shades, messages).spoken());
    }

    private CaptionText kindOfPicture() {
        return switch (scene.spec().viewing().scope().nodes()) {
            case STATES_AND_TARGETS -> CaptionText.PICTURE_NETWORK;
            case STATES -> CaptionText.PICTURE_NETWORK_STATES;
            case TARGETS -> CaptionText.PICTURE_NETWORK_TARGETS;
        };
    }

    /** What is marked because it differs from another day. */
    private String changes(ComparedDay day) {
        ShownChanges changes = scene.shown().changes();
        return messages.text(
                ChangesText.ALT,
                Wording.day(day.day(), messages),
                changes.relabelled().size(),
                changes.movedAlike(),
                changes.fresh().size(),
                changes.ties().size());
    }

    /** Source, note and licence, one sentence group each. */
    public List<String> foot() {
        DatasetFacts facts = scene.dataset().facts();
        List<String> foot = new ArrayList<>();
        foot.add(
                messages.text(
                        FigureText.FOOT_SOURCE,
                        facts.title(),
                        facts.version(),
                        scene.dataset().sources().size()));
        foot.add(new FootNote(scene, messages).text());
        foot.add(facts.licence());
        return foot;
    }

    /** The foot without what place, size and absence mean; changed weights are always said. */
    List<String> footWithoutNotes() {
        List<String> foot = new ArrayList<>(foot());
        foot.set(1, new FootNote(scene, messages).weightsIfChanged());
        foot.removeIf(String::isEmpty);
        return foot;
    }

    private CaptionProposals proposals() {
        return scene.captions(messages);
    }

    private Reach reach() {
        int actors = scene.shown().actors().size();
        int states = (int) scene.shown().actors().stream().filter(scene::isState).count();
        return new Reach(
                scene.spec().viewing().focus().depth(),
                states,
                actors - states,
                scene.shown().targets().size());
    }

    private boolean hasTargetsOnly() {
        return scene.spec().viewing().scope().nodes() == NodesShown.TARGETS;
    }

    private boolean isFocused() {
        return !scene.spec().focus().isEmpty();
    }
}
