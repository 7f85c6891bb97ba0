package org.tripole.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Dash;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Picture;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;

/** Holds the legend of a network figure against what the figure draws, by forms, inks and words. */
record LegendAndMarks(Picture picture, Palette palette, double textScale) {

    private static final double HAIRLINE = 0.9;
    private static final double PATH = 2.2;

    /** What the legend lacks or lists in vain; empty when it lists exactly what is drawn. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        Set<Form> drawn = forms("states", "targets");
        Set<Form> listed = forms("legend");
        Form sampleOfChange = new Form("Disc", List.of(palette.of(ColourRole.TEXT_SOFT)));
        listed.remove(sampleOfChange);
        for (Form form : drawn) {
            if (!listed.contains(form)) {
                differences.add("not listed: " + form);
            }
        }
        Set<Form> named = namesOfApproaches(drawn);
        for (Form form : listed) {
            if (!drawn.contains(form) && !named.contains(form)) {
                differences.add("listed in vain: " + form);
            }
        }
        lines().forEach(
                        (word, isDrawn) -> {
                            if (isDrawn != isListed(word)) {
                                differences.add(
                                        (isDrawn ? "not listed: " : "listed in vain: ") + word);
                            }
                        });
        return differences;
    }

    /** Form and fillings of a glyph. */
    private record Form(String kind, List<Rgb> colours) {}

    private Set<Form> forms(String... layers) {
        Set<Form> forms = new HashSet<>();
        marks(layers)
                .forEach(
                        mark -> {
                            if (mark instanceof SplitDisc disc) {
                                forms.add(new Form("SplitDisc", disc.sectors().colours()));
                            } else if (mark.ink().fill() != null
                                    && (mark instanceof Disc
                                            || mark instanceof Square
                                            || mark instanceof Diamond)) {
                                forms.add(
                                        new Form(
                                                mark.getClass().getSimpleName(),
                                                List.of(mark.ink().fill())));
                            }
                        });
        return forms;
    }

    /** Away from the poles a legend names each approach by its full ink, also of leaning states. */
    private Set<Form> namesOfApproaches(Set<Form> drawn) {
        return palette.approaches().stream()
                .filter(ink -> drawn.contains(new Form("Disc", List.of(ink.tint()))))
                .map(ApproachInk::fill)
                .map(fill -> new Form("Disc", List.of(fill)))
                .collect(Collectors.toSet());
    }

    private Map<String, Boolean> lines() {
        Map<String, Boolean> lines = new LinkedHashMap<>();
        lines.put("tie on official record", hasTie(mark -> dash(mark) == Dash.SOLID));
        lines.put("tie in press or institute", hasTie(mark -> dash(mark) == Dash.DASHED));
        lines.put("tie contested or secondary", hasTie(mark -> dash(mark) == Dash.DOTTED));
        lines.put("path between the two", hasTie(mark -> isWide(mark, PATH)));
        lines.put("act since then", hasTie(mark -> isWide(mark, 2 * HAIRLINE)));
        boolean hasTies = hasTie(mark -> true);
        boolean hasOthers = marks("ties").anyMatch(mark -> mark.ref() == null);
        lines.put("opposition or withdrawal", hasTies && hasOthers);
        lines.put("moved since then", marks("moves").findAny().isPresent());
        lines.put("other label then", marks("changes").anyMatch(m -> dash(m) == Dash.SOLID));
        lines.put("new since then", marks("changes").anyMatch(m -> dash(m) == Dash.DOTTED));
        return lines;
    }

    private boolean hasTie(Predicate<Mark> isMeant) {
        return marks("ties")
                .filter(mark -> mark instanceof Line && mark.ref() != null)
                .anyMatch(isMeant);
    }

    private boolean isWide(Mark mark, double width) {
        Stroke stroke = mark.ink().stroke();
        return stroke != null && Math.abs(stroke.width() - width * textScale) < 1e-6;
    }

    private static Dash dash(Mark mark) {
        Stroke stroke = mark.ink().stroke();
        return stroke == null ? Dash.SOLID : stroke.dash();
    }

    private boolean isListed(String word) {
        return marks("legend").anyMatch(mark -> mark instanceof Label label && says(label, word));
    }

    private static boolean says(Label label, String word) {
        String words = label.text().words();
        return words.equals(word)
                || word.equals("moved since then") && words.equals("moves until then");
    }

    private Stream<Mark> marks(String... layers) {
        return picture.layers().stream()
                .filter(layer -> List.of(layers).contains(layer.name()))
                .flatMap(layer -> layer.marks().stream());
    }
}
