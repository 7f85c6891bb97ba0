package org.tripole.view.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Passage;
import org.tripole.score.Item;
import org.tripole.score.Pull;
import org.tripole.text.BriefText;
import org.tripole.text.InspectorText;
import org.tripole.text.RelationText;

/** The weightiest acts, one a line, and how many more there are. */
final class ActsTable implements Column.Text {

    private static final double GAP = 12;
    private static final double ROW = 14.8;
    private static final double BAR = 6;
    private static final double PERCENT = 42;
    private static final int FIGURES = 5;
    private static final int NAMED = 6;

    private final WeighedActs acts;
    private final BriefWords words;
    private final Citations citations;
    private final List<List<String>> rows;

    /**
     * How much of the acts is listed.
     *
     * @param acts how many, from the weightiest on
     * @param sources how many of an act's sources are cited
     */
    record Extent(int acts, int sources) {}

    /** So many of the acts; their sources are cited at once. */
    ActsTable(Dossier dossier, BriefWords words, WeighedActs acts, Extent extent) {
        this.acts = acts;
        this.words = words;
        this.citations = new Citations(dossier.dataset(), extent.sources());
        this.rows =
                acts.acts().subList(0, extent.acts()).stream()
                        .map(item -> row(item, dossier.target(item.tie().target())))
                        .toList();
    }

    /** The sources that the rows cite. */
    Citations citations() {
        return citations;
    }

    @Override
    public void writeTo(Column column) {
        column.heading(words.text(BriefText.ACTS));
        if (acts.size() == 0) {
            column.paragraph(words.text(InspectorText.NO_TELLING_ACT, words.asOf()), Voice.BODY);
        } else {
            table(column);
        }
        notes().forEach(note -> column.paragraph(note, Voice.SOFT));
    }

    private void table(Column column) {
        List<Double> starts = starts(column);
        double bar = starts.get(FIGURES);
        double end = starts.get(FIGURES + 1) - GAP;
        column.as(Passage.Role.HEAD_ROW, () -> head(column, starts, end));
        column.skip(ROW);
        column.rule();
        column.skip(3);
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            Item act = acts.acts().get(i);
            column.as(
                    Passage.Role.ROW,
                    () -> {
                        line(column, row, starts);
                        weight(column, act, bar, end);
                    });
            column.skip(ROW);
        }
        column.skip(4);
    }

    private void head(Column column, List<Double> starts, double end) {
        line(column, heads(), starts);
        column.flushRight(words.text(BriefText.WEIGHT), Voice.SOFT, column.width() - end);
    }

    /** The first cell is the act's name, which leads the eye. */
    private static void line(Column column, List<String> cells, List<Double> starts) {
        column.beside(cells.get(0), Voice.BODY, starts.get(0));
        for (int i = 1; i < FIGURES; i++) {
            column.beside(cells.get(i), Voice.SOFT, starts.get(i));
        }
        column.beside(cells.get(FIGURES), Voice.SOFT, starts.get(FIGURES + 1));
    }

    private void weight(Column column, Item act, double start, double end) {
        double largest = acts.share(acts.acts().get(0));
        double length = (end - PERCENT - start) * acts.share(act) / largest;
        double middle = column.y() + ROW / 2 - 0.5;
        Box bar = Box.at(column.left() + start, middle - BAR / 2, Math.max(0.75, length), BAR);
        column.put(Area.of(bar, Ink.fill(column.type().colour(ColourRole.NEUTRAL))));
        column.flushRight(words.weight(acts.share(act)), Voice.SOFT, column.width() - end);
    }

    /**
     * Where the columns begin: each as wide as what stands in it, the weight's bar between
     * direction and sources in what is left.
     */
    private List<Double> starts(Column column) {
        List<Double> widths =
                IntStream.rangeClosed(0, FIGURES).mapToObj(i -> widest(column, i)).toList();
        List<Double> starts = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < FIGURES; i++) {
            starts.add(x);
            x += widths.get(i) + GAP;
        }
        starts.add(x);
        starts.add(column.width() - widths.get(FIGURES));
        return starts;
    }

    private double widest(Column column, int cell) {
        Voice voice = cell == 0 ? Voice.BODY : Voice.SOFT;
        double head = column.measured(heads().get(cell), voice);
        return rows.stream()
                .mapToDouble(row -> column.measured(row.get(cell), voice))
                .reduce(head, Math::max);
    }

    private List<String> heads() {
        return List.of(
                words.text(BriefText.ACT_TOWARDS),
                words.text(BriefText.RELATION),
                words.text(BriefText.DATE),
                words.text(BriefText.QUALITY),
                words.text(BriefText.DIRECTION),
                words.text(BriefText.CITED));
    }

    private List<String> row(Item item, Target target) {
        Tie tie = item.tie();
        return List.of(
                target.shortName(),
                RelationText.word(tie.relation(), words.messages()),
                words.date(tie.dated().orElse(target.date())),
                tie.quality().key(),
                words.direction(Pull.of(item)),
                citations.cite(tie.sources()));
    }

    /** What the table leaves out, and what its letters mean. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        int more = acts.size() - rows.size();
        if (more > 0) {
            String share = words.weight(acts.shareAfter(rows.size()));
            notes.add(words.text(BriefText.MORE_ACTS, more, share));
        }
        if (!acts.weightless().isEmpty()) {
            String names = words.some(acts.weightless(), NAMED);
            notes.add(words.text(BriefText.WEIGHTLESS, acts.weightless().size(), names));
        }
        if (!rows.isEmpty()) {
            notes.add(words.text(BriefText.QUALITY_KEY));
        }
        return notes;
    }
}
