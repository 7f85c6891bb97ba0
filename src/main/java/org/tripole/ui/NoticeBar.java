package org.tripole.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;

/** The line above the picture that says what happened and what can be done about it. */
final class NoticeBar extends HBox {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private final Label text = new Label();
    private final Button offer = new Button();
    private final Button close = new Button();
    private Runnable onClose = () -> {};
    private boolean isHint;

    NoticeBar(Messages messages) {
        setId("notice-bar");
        getStyleClass().add("bar");
        setMinHeight(USE_PREF_SIZE); // else the picture, which wants its size, takes lines away
        text.setId("notice-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        offer.setId("notice-offer");
        offer.getStyleClass().add("small");
        offer.setMinWidth(USE_PREF_SIZE);
        close.setId("notice-close");
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setGraphic(new FontIcon(Feather.X));
        close.setAccessibleText(messages.text(ShellText.DISMISS));
        close.setOnAction(click -> dismiss());
        getChildren().addAll(text, offer, close);
        hide();
    }

    /** Says {@code notice} in place of what was said before. */
    void say(Notice notice) {
        say(notice, () -> {});
    }

    /** Says {@code notice}; {@code onClose} hears that the person closed it. */
    void say(Notice notice, Runnable onClose) {
        this.onClose = onClose;
        this.isHint = notice.tone() == Notice.Tone.HINT;
        text.setText(notice.text());
        pseudoClassStateChanged(TROUBLE, notice.tone() == Notice.Tone.TROUBLE);
        offer.setVisible(notice.offered().isPresent());
        offer.setManaged(notice.offered().isPresent());
        notice.offered().ifPresent(this::show);
        setVisible(true);
        setManaged(true);
    }

    /** Says nothing more of what is past; a hint stays until it is closed. */
    void clear() {
        if (!isHint) {
            hide();
        }
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void show(Notice.Offer offered) {
        offer.setText(offered.words());
        offer.setOnAction(
                click -> {
                    hide();
                    offered.act().run();
                });
    }

    private void dismiss() {
        hide();
        onClose.run();
    }
}
