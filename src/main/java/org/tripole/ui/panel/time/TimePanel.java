package org.tripole.ui.panel.time;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.ComparisonText;
import org.tripole.text.MessageKey;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Panel;
import org.tripole.ui.panel.Words;

/**
 * The bottom edge: a slider over the days with the acts above them, play, the as-of date and the
 * day that it is compared with, what the last step changed, and the record's version.
 */
public final class TimePanel implements Panel {

    private final TimePanelModel model;
    private final Words words;
    private final Playback playback;
    private final TimeSlider slider;
    private final DateField date;
    private final DateField compared;
    private final ComparisonPane comparison;
    private final VBox root = new VBox();
    private final Label news = new Label();
    private final Button back = new Button();
    private final Button compare = new Button();
    private final Button fold = new Button();
    private final Label comparedWith = new Label();
    private final Label record = new Label();
    private boolean isListFolded;
    private boolean isAsking;
    private final ChangeListener<Object> listener = (property, before, now) -> show();

    /** A panel over {@code model}, which tells of two days what {@code changes} knows. */
    public TimePanel(TimePanelModel model, ComparisonModel changes, Words words) {
        this.model = model;
        this.words = words;
        this.playback = new Playback(model);
        this.slider = new TimeSlider(model, words, playback::pause);
        this.date = new DateField(Hand.DAY, "as-of", model, words);
        this.compared = new DateField(Hand.COMPARED, "compared", model, words);
        this.compared.setOnEnded(this::endAsking);
        this.comparison = new ComparisonPane(changes);
        prepareWords();
        prepareButtons();
        layOut();
    }

    @Override
    public MessageKey title() {
        return TimeText.TITLE;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        model.lineProperty().addListener(listener);
        model.newsProperty().addListener(listener);
        model.attach();
        slider.attach();
        comparison.attach();
        show();
    }

    @Override
    public void detach() {
        playback.pause();
        comparison.detach();
        slider.detach();
        model.detach();
        model.newsProperty().removeListener(listener);
        model.lineProperty().removeListener(listener);
    }

    /** Lets the day that is compared with be typed; nothing is compared before one is. */
    public void typeCompared() {
        isAsking = true;
        show();
        compared.startTyping();
    }

    /** Begins with the day a year before, which can be typed over at once; or ends. */
    private void toggleComparing() {
        model.toggleComparing();
        if (model.day(Hand.COMPARED).isPresent()) {
            compared.startTyping();
        }
    }

    private void endAsking() {
        isAsking = false;
        show();
    }

    /** What the clock of the play button drives. */
    Playback playback() {
        return playback;
    }

    private void prepareWords() {
        news.setId("time-news");
        news.getStyleClass().add("secondary");
        news.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(news.textProperty());
        news.setTooltip(whole); // where the window is too narrow for the line
        news.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(news, Priority.ALWAYS);
        record.setId("record-version");
        record.getStyleClass().add("secondary");
        record.setMinWidth(0);
        comparedWith.setText(words.text(TimeText.COMPARED_WITH));
        comparedWith.getStyleClass().add("secondary");
        comparedWith.setLabelFor(compared.button());
        comparedWith.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void prepareButtons() {
        back.setId("as-of-back");
        back.setOnAction(click -> model.goBack());
        compare.setId("time-compare");
        compare.setOnAction(click -> toggleComparing());
        fold.setId("comparison-fold");
        fold.setOnAction(click -> foldList());
        for (Button button : List.of(back, compare, fold)) {
            button.getStyleClass().addAll("small", "flat", "link");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    private void layOut() {
        HBox upper = new HBox(new PlayButtons(playback, words), slider);
        upper.getStyleClass().add("time-upper");
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label asOf = new Label(words.text(TimeText.AS_OF));
        asOf.getStyleClass().add("secondary");
        asOf.setLabelFor(date.button());
        asOf.setMinWidth(Region.USE_PREF_SIZE);
        HBox lower =
                new HBox(asOf, date, back, comparedWith, compared, fold, compare, news, record);
        lower.getStyleClass().add("time-lower");
        root.setId("time-panel");
        root.getStyleClass().add("time-panel");
        root.getChildren().addAll(comparison, upper, lower);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void show() {
        TimePanelModel.Line line = model.lineProperty().get();
        root.setVisible(!line.date().isEmpty());
        date.show(line.date());
        compared.show(line.compared());
        boolean isComparing = !line.compared().isEmpty();
        show(comparedWith, isComparing || isAsking);
        show(compared, isComparing || isAsking);
        show(fold, isComparing);
        show(comparison, isComparing && !isListFolded);
        fold.setText(words.text(isListFolded ? ComparisonText.SHOW : ComparisonText.HIDE));
        compare.setText(words.text(isComparing ? TimeText.COMPARE_END : TimeText.COMPARE));
        back.setText(line.back());
        show(back, !line.back().isEmpty());
        String told = model.newsProperty().get();
        news.setText(told.isEmpty() ? line.acts() : told);
        record.setText(line.record());
    }

    private void foldList() {
        isListFolded = !isListFolded;
        show();
    }

    /** Space plays and pauses, except where it presses a button or is typed. */
    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE && key.getTarget() instanceof DayHandle) {
            playback.toggle();
            key.consume();
        }
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
