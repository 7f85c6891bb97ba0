package org.tripole.app;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tripole.Shipped;
import org.tripole.app.saved.SheetTheme;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.ColourBy;
import org.tripole.view.Focus;
import org.tripole.view.LayoutKind;
import org.tripole.view.NodesShown;
import org.tripole.view.Preset;
import org.tripole.view.Route;
import org.tripole.view.Scope;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;
import org.tripole.view.Viewing;

/**
 * A way to look at the shipped record, and the sheet to print it on.
 *
 * @param name all that was chosen, as words
 */
record SampledView(String name, AppState state, SheetSpec sheet) {

    /** Kinds of choices by their place: layout, nodes, ties, narrowing; sheet; theme. */
    private static final List<Integer> DRAWN = List.of(0, 1, 2, 5);

    private static final int PRESETS = 10;
    private static final int THEMES = 11;

    private static final Ref KENYA = actor("KEN");
    private static final Ref USA = actor("USA");
    private static final Ref WAICO = new Ref(Ref.Kind.TARGET, "waico");

    /** Views in which every choice meets every choice of each other kind. */
    static List<SampledView> everyTwo() {
        List<Map<String, UnaryOperator<SampledView>>> kinds = kinds();
        List<Integer> sizes = kinds.stream().map(Map::size).toList();
        return EveryPair.of(sizes).stream().map(row -> chosen(kinds, row)).toList();
    }

    /**
     * The opening view after every two of the choices that decide what is drawn and where, one
     * after the other on every sheet and in every theme.
     */
    static List<SampledView> everyTwoDrawn() {
        List<Map<String, UnaryOperator<SampledView>>> kinds = kinds();
        List<String> themes = List.copyOf(kinds.get(THEMES).keySet());
        List<String> presets = List.copyOf(kinds.get(PRESETS).keySet());
        List<SampledView> views = new ArrayList<>();
        for (int one : DRAWN) {
            for (int two : DRAWN) {
                for (String first : one < two ? kinds.get(one).keySet() : Set.<String>of()) {
                    for (String second : kinds.get(two).keySet()) {
                        int turn = views.size();
                        views.add(
                                with(
                                        first,
                                        second,
                                        presets.get(turn % presets.size()),
                                        themes.get(turn / presets.size() % themes.size())));
                    }
                }
            }
        }
        return views;
    }

    /** The opening view on a slide after those choices, of whatever kind. */
    static SampledView with(String... choices) {
        SampledView view = opening();
        for (String choice : choices) {
            for (Map<String, UnaryOperator<SampledView>> kind : kinds()) {
                view = kind.getOrDefault(choice, UnaryOperator.identity()).apply(view);
            }
        }
        return new SampledView(String.join(" ", choices), view.state(), view.sheet());
    }

    private static SampledView chosen(
            List<Map<String, UnaryOperator<SampledView>>> kinds, List<Integer> row) {
        List<String> names =
                IntStream.range(0, row.size())
                        .mapToObj(i -> List.copyOf(kinds.get(i).keySet()).get(row.get(i)))
                        .toList();
        SampledView view = opening();
        for (int i = 0; i < row.size(); i++) {
            view = kinds.get(i).get(names.get(i)).apply(view);
        }
        return new SampledView(String.join(" ", names), view.state(), view.sheet());
    }

    private static SampledView opening() {
        OpenData data = new OpenData(Path.of(""), Shipped.dataset(), List.of());
        return new SampledView("", AppState.opening(data, Appearance.STANDARD), SheetSpec.STANDARD);
    }

    private static List<Map<String, UnaryOperator<SampledView>>> kinds() {
        List<Preset> presets = new ArrayList<>(List.of(Preset.values()));
        presets.remove(Preset.CUSTOM);
        return List.of(
                of(
                        LayoutKind.values(),
                        kind -> viewing(v -> v.withPlacing(v.placing().withLayout(kind)))),
                of(NodesShown.values(), kind -> scope(scope -> scope.withNodes(kind))),
                of(TiesShown.values(), kind -> scope(scope -> scope.withTies(kind))),
                of(
                        ColourBy.values(),
                        by -> viewing(v -> v.withEncoding(v.encoding().withColour(by)))),
                of(SizeBy.values(), by -> viewing(v -> v.withEncoding(v.encoding().withSize(by)))),
                narrowings(),
                filters(),
                days(),
                ordered(
                        entry("not compared", UnaryOperator.identity()),
                        entry("compared with 2024", compared("2024-12-31")),
                        entry("compared with today", compared("2026-11-21"))),
                ordered(
                        entry("thin gathered", UnaryOperator.identity()),
                        entry("thin open", viewing(v -> v.withThinOpen(true)))),
                of(
                        presets.toArray(Preset[]::new),
                        preset -> sheet(sheet -> sheet.withExtent(SheetExtent.of(preset)))),
                of(
                        SheetTheme.values(),
                        theme -> sheet(sheet -> sheet.withTheme(theme.palette().name()))),
                of(
                        NameLanguage.values(),
                        to -> viewing(v -> v.withEncoding(v.encoding().withNames(to)))));
    }

    private static Map<String, UnaryOperator<SampledView>> narrowings() {
        return ordered(
                entry("all", UnaryOperator.identity()),
                entry("focus Kenya", focus(1, KENYA)),
                entry("focus Kenya 2", focus(2, KENYA)),
                entry("focus waico", focus(1, WAICO)),
                entry("focus USA", focus(1, USA)),
                entry("focus Kenya and waico 2", focus(2, KENYA, WAICO)),
                entry(
                        "path Chile to Oman",
                        scope(scope -> scope.withRoute(new Route(actor("CHL"), actor("OMN"))))),
                entry("hidden USA and waico", scope(scope -> scope.withHidden(Set.of(USA, WAICO)))),
                entry(
                        "selected Kenya and waico",
                        state(s -> s.withSelection(new Selection(Set.of(KENYA, WAICO), null)))));
    }

    private static Map<String, UnaryOperator<SampledView>> filters() {
        return ordered(
                entry("standard filter", UnaryOperator.identity()),
                entry("all bodies", filter(filter -> Filter.open())),
                entry("Africa only", filter(filter -> filter.withRegions(Set.of("Africa")))));
    }

    private static Map<String, UnaryOperator<SampledView>> days() {
        Map<String, UnaryOperator<SampledView>> days = new LinkedHashMap<>();
        for (String day : List.of("2023-10-30", "2024-12-31", "2025-07-31", "2026-11-21")) {
            days.put(day, state(s -> s.withQuestion(s.question().withAsOf(LocalDate.parse(day)))));
        }
        return days;
    }

    private static UnaryOperator<SampledView> compared(String day) {
        LocalDate with = LocalDate.parse(day);
        return state(s -> s.withQuestion(s.question().withComparedDay(with)));
    }

    private static UnaryOperator<SampledView> focus(int depth, Ref... refs) {
        Focus focus = new Focus(new LinkedHashSet<>(List.of(refs)), depth);
        return scope(scope -> scope.withFocus(focus));
    }

    private static UnaryOperator<SampledView> filter(UnaryOperator<Filter> change) {
        return state(
                s -> s.withQuestion(s.question().withFilter(change.apply(s.question().filter()))));
    }

    private static UnaryOperator<SampledView> scope(UnaryOperator<Scope> change) {
        return viewing(viewing -> viewing.withScope(change.apply(viewing.scope())));
    }

    private static UnaryOperator<SampledView> viewing(UnaryOperator<Viewing> change) {
        return state(s -> s.withViewing(change.apply(s.viewing())));
    }

    private static UnaryOperator<SampledView> state(UnaryOperator<AppState> change) {
        return view -> new SampledView(view.name(), change.apply(view.state()), view.sheet());
    }

    private static UnaryOperator<SampledView> sheet(UnaryOperator<SheetSpec> change) {
        return view -> new SampledView(view.name(), view.state(), change.apply(view.sheet()));
    }

    private static <E extends Enum<E>> Map<String, UnaryOperator<SampledView>> of(
            E[] choices, Function<E, UnaryOperator<SampledView>> change) {
        Map<String, UnaryOperator<SampledView>> kind = new LinkedHashMap<>();
        for (E choice : choices) {
            String word = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            kind.put(prefix(choice) + word, change.apply(choice));
        }
        return kind;
    }

    /** The same word can stand for ties shown, for colour and for size. */
    private static String prefix(Enum<?> choice) {
        return switch (choice.getDeclaringClass().getSimpleName()) {
            case "ColourBy" -> "colour:";
            case "SizeBy" -> "size:";
            case "NodesShown" -> "nodes:";
            case "TiesShown" -> "ties:";
            default -> "";
        };
    }

    @SafeVarargs
    private static Map<String, UnaryOperator<SampledView>> ordered(
            Map.Entry<String, UnaryOperator<SampledView>>... choices) {
        Map<String, UnaryOperator<SampledView>> kind = new LinkedHashMap<>();
        for (Map.Entry<String, UnaryOperator<SampledView>> choice : choices) {
            kind.put(choice.getKey(), choice.getValue());
        }
        return kind;
    }

    private static Ref actor(String id) {
        return new Ref(Ref.Kind.ACTOR, id);
    }
}
