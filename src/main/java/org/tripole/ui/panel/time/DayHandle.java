package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Gesture;
import org.tripole.text.MessageKey;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Words;

/**
 * One of the two days on the slider: takes the focus and the keys, and is a slider to assistive
 * technology. A key that is held down is one step of the history.
 */
final class DayHandle extends Region {

    private static final Map<KeyCode, Stride> STRIDES =
            Map.of(
                    KeyCode.HOME, Stride.FIRST,
                    KeyCode.END, Stride.LAST,
                    KeyCode.LEFT, Stride.EARLIER,
                    KeyCode.DOWN, Stride.EARLIER,
                    KeyCode.RIGHT, Stride.LATER,
                    KeyCode.UP, Stride.LATER,
                    KeyCode.PAGE_DOWN, Stride.YEAR_EARLIER,
                    KeyCode.PAGE_UP, Stride.YEAR_LATER);

    private final Hand hand;
    private final TimePanelModel model;
    private final Words words;
    private @Nullable Gesture held;
    private Optional<Track> track = Optional.empty();

    DayHandle(Hand hand, TimePanelModel model, Words words) {
        this.hand = hand;
        this.model = model;
        this.words = words;
        setId("time-" + hand.name().toLowerCase(Locale.ROOT));
        getStyleClass().addAll("day-handle", "day-handle-" + hand.name().toLowerCase(Locale.ROOT));
        setFocusTraversable(true);
        setManaged(false);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(
                words.text(hand == Hand.DAY ? TimeText.KEYS_OF_DAY : TimeText.KEYS_OF_COMPARED));
        setOnKeyPressed(this::onPressed);
        setOnKeyReleased(released -> held = null);
    }

    Hand hand() {
        return hand;
    }

    /** Tells assistive technology of another day, and of what the last step brought. */
    void show(Optional<Track> next) {
        track = next;
        setVisible(next.flatMap(shown -> shown.dayOf(hand)).isPresent());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        setAccessibleText(spoken());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE ->
                    track.flatMap(shown -> shown.dayOf(hand)).map(DayHandle::number).orElse(0.0);
            case MIN_VALUE -> track.map(shown -> number(shown.span().first())).orElse(0.0);
            case MAX_VALUE -> track.map(shown -> number(shown.span().last())).orElse(0.0);
            case ORIENTATION -> javafx.geometry.Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.move(hand, Stride.LATER, null);
            case DECREMENT -> model.move(hand, Stride.EARLIER, null);
            case BLOCK_INCREMENT -> model.move(hand, Stride.YEAR_LATER, null);
            case BLOCK_DECREMENT -> model.move(hand, Stride.YEAR_EARLIER, null);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private String spoken() {
        String news = model.newsProperty().get();
        MessageKey name = hand == Hand.DAY ? TimeText.HANDLE_DAY : TimeText.HANDLE_COMPARED;
        String day = words.text(name, model.dayInWords(hand));
        return hand == Hand.COMPARED || news.isEmpty()
                ? day
                : words.text(TimeText.HANDLE_SPOKEN, day, news);
    }

    private void onPressed(KeyEvent key) {
        Stride stride = STRIDES.get(key.getCode());
        if (stride != null && !isModified(key)) {
            held = held == null ? new Gesture() : held;
            model.move(hand, stride, held);
            key.consume();
        } else if (hand == Hand.COMPARED && key.getCode() == KeyCode.DELETE) {
            model.toggleComparing();
            key.consume();
        }
    }

    private static boolean isModified(KeyEvent key) {
        return key.isAltDown() || key.isControlDown() || key.isMetaDown() || key.isShiftDown();
    }

    private static double number(LocalDate day) {
        return day.toEpochDay();
    }
}
