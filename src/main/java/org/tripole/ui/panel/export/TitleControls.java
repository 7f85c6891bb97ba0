package org.tripole.ui.panel.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.draw.Ref;
import org.tripole.text.ExportText;
import org.tripole.text.PlateText;
import org.tripole.ui.kit.SectionHeading;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;
import org.tripole.view.FigureParts;
import org.tripole.view.finding.RuledOutWord;
import org.tripole.view.finding.Title;

/**
 * Title and subtitle: proposed, to be chosen or written, checked for words that take a side; the
 * numbers of a proposed title lead to the rows behind them.
 */
final class TitleControls extends VBox {

    private static final int MOST_NAMES = 60;

    private final ExportModel model;
    private final Context context;
    private final Prose title;
    private final Prose subtitle;
    private final VBox behind = new VBox();
    private final VBox rows = new VBox();
    private final VBox complaints = new VBox();

    /**
     * What the title is about.
     *
     * @param select selects things in the window
     * @param onEnter hears of the key Enter in a field
     */
    record Context(Dataset dataset, Words words, Consumer<Set<Ref>> select, Runnable onEnter) {}

    TitleControls(ExportModel model, Context context) {
        this.model = model;
        this.context = context;
        this.title = prose("export-title", ExportText.TITLE_FIELD);
        this.subtitle = prose("export-subtitle", ExportText.SUBTITLE_FIELD);
        getStyleClass().add("export-section");
        title.setText(model.title());
        subtitle.setPromptText(model.proposedSubtitle());
        subtitle.setText(model.draftProperty().get().sheet().parts().subtitle());
        title.textProperty().addListener((property, before, now) -> retitle(now));
        subtitle.textProperty().addListener((property, before, now) -> resubtitle(now));
        for (VBox part : List.of(behind, rows, complaints)) {
            part.getStyleClass().add("export-lines");
        }
        behind.setId("export-numbers");
        rows.setId("export-rows");
        complaints.setId("export-wording");
        getChildren()
                .addAll(
                        new SectionHeading(text(ExportText.TITLE_HEADING)),
                        title,
                        proposals(),
                        behind,
                        rows,
                        new SectionHeading(text(ExportText.SUBTITLE_HEADING)),
                        subtitle,
                        complaints);
        explain();
    }

    private Prose prose(String id, ExportText name) {
        return new Prose(id, text(name), context.onEnter());
    }

    private MenuButton proposals() {
        MenuButton menu = new MenuButton(text(ExportText.PROPOSALS));
        menu.setId("export-proposals");
        menu.getStyleClass().add("small");
        for (Title proposal : model.titles()) {
            MenuItem item = new MenuItem(proposal.text());
            item.setMnemonicParsing(false);
            item.setOnAction(choice -> title.setText(proposal.text()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void retitle(String now) {
        boolean isProposed = model.titles().get(0).text().equals(now);
        String asked = isProposed ? "" : bounded(now.strip());
        model.change(draft -> draft.withTitle(asked));
        explain();
    }

    private void resubtitle(String now) {
        model.change(
                draft ->
                        draft.withSheet(
                                draft.sheet()
                                        .withParts(
                                                draft.sheet()
                                                        .parts()
                                                        .withSubtitle(bounded(now.strip())))));
        explain();
    }

    private static String bounded(String words) {
        int most = FigureParts.LONGEST_WORDS;
        return words.length() <= most ? words : words.substring(0, most);
    }

    private void explain() {
        rows.getChildren().clear();
        Optional<Title> proposed = model.proposedTitle();
        behind.getChildren().clear();
        proposed.filter(found -> !found.spans().isEmpty())
                .ifPresent(
                        found -> {
                            Label hint = new Label(text(ExportText.NUMBERS_HINT));
                            hint.getStyleClass().add("secondary");
                            behind.getChildren().addAll(hint, linked(found));
                        });
        List<Node> found = new ArrayList<>();
        found.addAll(length(title.getText()));
        found.addAll(complaints(title.getText(), title::setText));
        found.addAll(complaints(subtitle.getText(), subtitle::setText));
        complaints.getChildren().setAll(found);
    }

    private TextFlow linked(Title proposed) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("linked-title");
        String words = proposed.text();
        int at = 0;
        for (Title.Span span : proposed.spans()) {
            if (span.rows().isEmpty() || span.start() < at) {
                continue;
            }
            flow.getChildren().add(plain(words.substring(at, span.start())));
            Hyperlink link = new Hyperlink(words.substring(span.start(), span.end()));
            link.setAccessibleText(text(ExportText.ROWS_OF, link.getText(), span.rows().size()));
            link.setOnAction(click -> list(link.getText(), span.rows()));
            flow.getChildren().add(link);
            at = span.end();
        }
        flow.getChildren().add(plain(words.substring(at)));
        return flow;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    /** Names the rows behind a number, and offers to select them. */
    private void list(String number, Collection<Ref> refs) {
        List<String> names =
                refs.stream()
                        .flatMap(ref -> name(ref).stream())
                        .distinct()
                        .sorted(context.words().alphabetical())
                        .toList();
        List<String> shown = names.subList(0, Math.min(MOST_NAMES, names.size()));
        int left = names.size() - shown.size();
        String list =
                left == 0
                        ? context.words().list(shown)
                        : text(ExportText.NAMES_AND_MORE, String.join(", ", shown), left);
        Label label = new Label(text(ExportText.ROWS_LISTED, number, refs.size(), list));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        Button select = new Button(text(ExportText.SELECT_ROWS));
        select.setId("export-select-rows");
        select.getStyleClass().add("small");
        select.setOnAction(click -> context.select().accept(Set.copyOf(refs)));
        rows.getChildren().setAll(label, select);
    }

    private Optional<String> name(Ref ref) {
        Dataset dataset = context.dataset();
        return Things.actor(dataset, ref)
                .map(Actor::name)
                .or(() -> Things.target(dataset, ref).map(Target::name))
                .or(() -> Things.tie(dataset, ref).flatMap(tie -> name(Things.ref(tie.actor()))));
    }

    private List<Node> length(String words) {
        int count = Title.words(words);
        return count > Title.MOST_WORDS
                ? List.of(
                        wrong(context.words().text(PlateText.MANY_WORDS, count, Title.MOST_WORDS)))
                : List.of();
    }

    private static Label wrong(String what) {
        Label label = new Label(what);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("wrong");
        return label;
    }

    private List<Node> complaints(String words, Consumer<String> write) {
        return model.ruledOut(words).stream().map(word -> complaint(word, words, write)).toList();
    }

    private Node complaint(RuledOutWord word, String words, Consumer<String> write) {
        Label label = wrong(text(ExportText.RULED_OUT, word.word(), word.proposal()));
        if (!word.isReplacement()) {
            return label;
        }
        Button take = new Button(text(ExportText.TAKE_WORD, word.proposal()));
        take.getStyleClass().addAll("small", "export-take-word");
        take.setOnAction(
                click ->
                        write.accept(
                                words.substring(0, word.start())
                                        + word.proposal()
                                        + words.substring(word.end())));
        VBox both = new VBox(label, take);
        both.getStyleClass().add("export-lines");
        return both;
    }

    private String text(ExportText key, Object... arguments) {
        return context.words().text(key, arguments);
    }
}
