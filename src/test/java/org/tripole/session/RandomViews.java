package org.tripole.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tripole.app.Question;
import org.tripole.app.Selection;
import org.tripole.app.saved.Basis;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.SavedView;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.app.saved.TieMarks;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceKind;
import org.tripole.domain.TargetId;
import org.tripole.domain.TargetKind;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorFilter;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.ConfidenceBand;
import org.tripole.graph.Filter;
import org.tripole.graph.LabelKind;
import org.tripole.graph.NamedPole;
import org.tripole.graph.Period;
import org.tripole.graph.PopulationRange;
import org.tripole.graph.StandingFilter;
import org.tripole.graph.TargetFilter;
import org.tripole.graph.TieFilter;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.score.Weights;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.ColourBy;
import org.tripole.view.Encoding;
import org.tripole.view.FigureParts;
import org.tripole.view.Focus;
import org.tripole.view.Joining;
import org.tripole.view.LayoutKind;
import org.tripole.view.NamesShown;
import org.tripole.view.NodesShown;
import org.tripole.view.Placing;
import org.tripole.view.Route;
import org.tripole.view.Scope;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;
import org.tripole.view.Viewing;

/** Views in which every part takes any value that it may take. */
final class RandomViews {

    private static final List<String> WORDS =
            List.of("IND", "KEN", "pax-silica", "Côte d'Ivoire", "\"<&>\"", "中国", "a|b|0", "x y");

    private final Random random;

    RandomViews(long seed) {
        this.random = new Random(seed);
    }

    SavedPicture next() {
        SavedView view = new SavedView(question(), viewing(), selection(), plate());
        return new SavedPicture(view, basis());
    }

    private Question question() {
        return new Question(filter(), weights(), day(), random.nextBoolean() ? day() : null);
    }

    Filter filter() {
        ActorFilter actors =
                new ActorFilter(words(), words(), words(), people(), set(ActorId::new));
        TargetFilter targets = new TargetFilter(random.nextBoolean(), some(TargetKind.values()));
        TieFilter ties =
                new TieFilter(
                        some(Quality.values()),
                        some(Relation.values()),
                        some(SourceKind.values()),
                        period());
        Backing backing = new Backing(backables(), backables(), backables());
        return new Filter(actors, targets, ties, backing, standing());
    }

    private StandingFilter standing() {
        Set<LabelKind> labels =
                some(StandingKind.values()).stream()
                        .map(Verdicts::label)
                        .collect(Collectors.toSet());
        Set<NamedPole> poles = new LinkedHashSet<>(set(id -> new NamedPole.Of(new ApproachId(id))));
        if (random.nextBoolean()) {
            poles.add(new NamedPole.None());
        }
        return new StandingFilter(labels, poles, some(ConfidenceBand.values()));
    }

    private PopulationRange people() {
        long least = random.nextBoolean() ? 0 : random.nextInt(1_000_000);
        long most = random.nextBoolean() ? Long.MAX_VALUE : least + random.nextInt(1_000_000);
        return new PopulationRange(least, most);
    }

    private Period period() {
        LocalDate from = random.nextBoolean() ? LocalDate.MIN : day();
        LocalDate to = random.nextBoolean() ? LocalDate.MAX : day().plusYears(100);
        return new Period(from, to);
    }

    private Set<Backable> backables() {
        Set<Backable> backables = new LinkedHashSet<>();
        words().forEach(
                        word ->
                                backables.add(
                                        random.nextBoolean()
                                                ? new Backable.One(new TargetId(word))
                                                : new Backable.Towards(new ApproachId(word))));
        return backables;
    }

    private Weights weights() {
        Weights weights =
                Weights.standard()
                        .withStrength(Relation.HOST, random.nextDouble() * 2 - 1)
                        .withQuality(Quality.C, random.nextDouble())
                        .withOptions(options());
        for (String word : words()) {
            weights = weights.withAffinity(new TargetId(word), List.of(random.nextDouble(), 0.0));
        }
        return weights;
    }

    private Weights.Options options() {
        return Weights.Options.standard()
                .withPrior(random.nextDouble() + 1e-9)
                .withHalfLifeMonths(
                        random.nextBoolean()
                                ? Double.POSITIVE_INFINITY
                                : random.nextDouble() * 100 + 1)
                .withContext(random.nextDouble())
                .withInformation(random.nextBoolean())
                .withContrast(random.nextBoolean())
                .withBalance(random.nextBoolean());
    }

    private Viewing viewing() {
        Scope scope =
                new Scope(
                        one(NodesShown.values()),
                        one(TiesShown.values()),
                        new Joining(
                                one(Joining.Basis.values()),
                                random.nextDouble(),
                                1 + random.nextInt(50)),
                        new Focus(refs(), 1 + random.nextInt(Focus.DEEPEST)),
                        refs(),
                        random.nextBoolean() ? route() : null);
        Ref centre = random.nextBoolean() ? ref("IND") : null;
        Placing placing =
                new Placing(one(LayoutKind.values()), centre, pins(), random.nextBoolean());
        return Viewing.opening()
                .withScope(scope)
                .withPlacing(placing)
                .withEncoding(
                        new Encoding(
                                one(SizeBy.values()),
                                one(ColourBy.values()),
                                one(NameLanguage.values())));
    }

    private static Route route() {
        return new Route(new Ref(Ref.Kind.ACTOR, "IND"), new Ref(Ref.Kind.ACTOR, "KEN"));
    }

    private Map<Ref, Point> pins() {
        Map<Ref, Point> pins = new LinkedHashMap<>();
        refs().forEach(ref -> pins.put(ref, new Point(random.nextDouble(), random.nextDouble())));
        return pins;
    }

    private Selection selection() {
        return new Selection(refs(), random.nextBoolean() ? ref("KEN") : null);
    }

    private Plate plate() {
        Sheet sheet =
                new Sheet(
                        320 + random.nextInt(4000),
                        320 + random.nextInt(4000),
                        random.nextDouble() * 15 + 0.5,
                        one(SheetTheme.values()),
                        random.nextBoolean());
        Point centre = new Point(random.nextDouble() * 3 - 1, random.nextDouble());
        Gaze gaze = new Gaze(0.01 + random.nextDouble() * 40, centre);
        return new Plate(sheet, gaze, sentence(), 1 + random.nextDouble(), parts());
    }

    private FigureParts parts() {
        return new FigureParts(
                sentence(),
                sentence(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                one(NamesShown.values()));
    }

    private String sentence() {
        return random.nextBoolean() ? "" : String.join(" ", WORDS);
    }

    private Basis basis() {
        Map<ActorId, String> labels = new TreeMap<>();
        words().forEach(word -> labels.put(new ActorId(word), random.nextInt(3) + " leaning"));
        List<Long> marks = new ArrayList<>();
        int ties = random.nextInt(200);
        for (int i = 0; i < ties; i++) {
            marks.add(random.nextLong());
        }
        return new Basis(
                new Basis.Version("Títle \\ \"é\"", "1", day()), labels, new TieMarks(ties, marks));
    }

    private Set<Ref> refs() {
        Set<Ref> refs = new LinkedHashSet<>();
        words().forEach(word -> refs.add(ref(word)));
        return refs;
    }

    private Ref ref(String id) {
        return new Ref(one(Ref.Kind.values()), id);
    }

    private LocalDate day() {
        return LocalDate.of(1990 + random.nextInt(60), 1 + random.nextInt(12), 1);
    }

    private Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (String word : WORDS) {
            if (random.nextInt(4) == 0) {
                words.add(word);
            }
        }
        return words;
    }

    private <T> Set<T> set(java.util.function.Function<String, T> maker) {
        Set<T> values = new LinkedHashSet<>();
        words().forEach(word -> values.add(maker.apply(word)));
        return values;
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> Set<T> some(T[] all) {
        Collection<T> some = new LinkedHashSet<>();
        for (T value : all) {
            if (random.nextBoolean()) {
                some.add(value);
            }
        }
        return Set.copyOf(some);
    }
}
