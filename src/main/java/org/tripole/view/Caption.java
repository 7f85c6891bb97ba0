package org.tripole.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tripole.domain.Approach;
import org.tripole.domain.DatasetFacts;
import org.tripole.draw.Ref;
import org.tripole.score.Standing;
import org.tripole.score.StandingKind;
import org.tripole.text.FigureText;
import org.tripole.text.Messages;

/**
 * The words round a network figure: title, subtitle, foot. A proposed title claims no more than the
 * counts behind it carry: "most" needs more than half, "more than any other" a strict lead.
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
        return scene.spec().title().isBlank() ? proposedTitle() : scene.spec().title();
    }

    /** Measure, coverage and day. */
    public String subtitle() {
        if (isFocused()) {
            return messages.text(
                    FigureText.SUBTITLE_FOCUS,
                    scene.shown().actors().stream().filter(scene::isState).count(),
                    scene.shown().targets().size(),
                    Wording.day(scene.scores().asOf(), messages));
        }
        long shown = scene.countedPositions().count();
        long all = scene.states();
        var day = Wording.day(scene.scores().asOf(), messages);
        return shown == all
                ? messages.text(FigureText.SUBTITLE, all, day)
                : messages.text(FigureText.SUBTITLE_FILTERED, shown, all, day);
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

    private String proposedTitle() {
        return focusTitle().orElseGet(this::finding);
    }

    private String finding() {
        List<Standing> standings =
                scene.countedPositions().map(position -> position.standing()).toList();
        long thin = count(standings, StandingKind.THIN);
        long between =
                count(standings, StandingKind.BETWEEN) + count(standings, StandingKind.SPREAD);
        if (thin == standings.size()) {
            return messages.text(FigureText.TITLE_EMPTY);
        }
        if (2 * thin > standings.size()) {
            return messages.text(FigureText.TITLE_MOST_THIN, thin, standings.size());
        }
        if (2 * between > standings.size() - thin) {
            return messages.text(FigureText.TITLE_MOST_BETWEEN);
        }
        return largest(standings)
                .map(name -> messages.text(FigureText.TITLE_LARGEST, name))
                .orElseGet(() -> messages.text(FigureText.TITLE_PLAIN, standings.size()));
    }

    private static long count(List<Standing> standings, StandingKind kind) {
        return standings.stream().filter(standing -> standing.kind() == kind).count();
    }

    /** The approach that more states are aligned with or lean to than any other, if one leads. */
    private Optional<String> largest(List<Standing> standings) {
        Map<Integer, Long> counts =
                standings.stream()
                        .filter(standing -> standing.approaches().size() == 1)
                        .collect(
                                Collectors.groupingBy(
                                        standing -> standing.approaches().get(0),
                                        TreeMap::new,
                                        Collectors.counting()));
        List<Map.Entry<Integer, Long>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        boolean isStrict =
                ranked.size() == 1
                        || (ranked.size() > 1
                                && ranked.get(0).getValue() > ranked.get(1).getValue());
        return isStrict ? Optional.of(approach(ranked.get(0).getKey()).name()) : Optional.empty();
    }

    private Approach approach(int index) {
        return scene.dataset().approaches().get(index);
    }

    private boolean isFocused() {
        return !scene.spec().focus().isEmpty();
    }

    /** The title of a figure narrowed to one node. */
    private Optional<String> focusTitle() {
        return scene.spec().focus().size() == 1
                ? focusTitle(scene.spec().focus().iterator().next())
                : Optional.empty();
    }

    private Optional<String> focusTitle(Ref ref) {
        FigureText key =
                ref.kind() == Ref.Kind.ACTOR
                        ? FigureText.TITLE_FOCUS_ACTOR
                        : FigureText.TITLE_FOCUS_TARGET;
        return Names.of(ref, scene.dataset()).map(name -> messages.text(key, name));
    }
}
