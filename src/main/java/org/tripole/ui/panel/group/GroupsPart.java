package org.tripole.ui.panel.group;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.app.Store;
import org.tripole.score.GroupsFound;
import org.tripole.text.GroupText;
import org.tripole.text.MessageKey;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.kit.LinkRow;
import org.tripole.ui.panel.Panel;
import org.tripole.ui.panel.Words;

/** The groups found as a list, or the button that looks for them. */
public final class GroupsPart implements Panel {

    private final GroupsModel model;
    private final Store store;
    private final Words words;
    private final VBox root = new VBox();
    private final ProgressBar progress = new ProgressBar();
    private final ChangeListener<GroupsAnswer> listener =
            (property, before, now) -> show(before, now);

    /** A part over {@code model}. */
    public GroupsPart(GroupsModel model, Store store, Words words) {
        this.model = model;
        this.store = store;
        this.words = words;
        root.setId("groups");
        root.getStyleClass().add("section-body");
        progress.setId("groups-progress");
        progress.setAccessibleText(words.text(GroupText.FINDING));
        progress.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public MessageKey title() {
        return GroupText.GROUPS_TITLE;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        model.answerProperty().addListener(listener);
        model.attach();
        show(model.answerProperty().get());
    }

    @Override
    public void detach() {
        model.detach();
        model.answerProperty().removeListener(listener);
    }

    private void show(GroupsAnswer before, GroupsAnswer now) {
        boolean goesOn =
                before instanceof GroupsAnswer.Working && now instanceof GroupsAnswer.Working;
        if (!goesOn) {
            show(now);
        } else if (now instanceof GroupsAnswer.Working working) {
            progress.setProgress(working.done());
        }
    }

    private void show(GroupsAnswer answer) {
        root.getChildren().setAll(nodes(answer));
    }

    private List<Node> nodes(GroupsAnswer answer) {
        if (answer instanceof GroupsAnswer.NotAsked) {
            return List.of(button("groups-find", GroupText.FIND, model::find));
        } else if (answer instanceof GroupsAnswer.Working working) {
            progress.setProgress(working.done());
            return List.of(
                    new EmptyHint(words.text(GroupText.FINDING)),
                    progress,
                    button("groups-cancel", GroupText.CANCEL, model::cancel));
        } else if (answer instanceof GroupsAnswer.Known known) {
            return known(known.groups());
        } else if (answer instanceof GroupsAnswer.Failed) {
            return List.of(
                    new EmptyHint(words.text(GroupText.FAILED)),
                    button("groups-find", GroupText.FIND, model::find));
        }
        throw new AssertionError(answer);
    }

    private List<Node> known(GroupsFound found) {
        GroupWords says = new GroupWords(store.state().dataset(), words);
        List<GroupLine> lines = says.lines(found);
        if (lines.isEmpty()) {
            return List.of(new EmptyHint(words.text(GroupText.NONE)));
        }
        List<Node> nodes = new ArrayList<>();
        lines.forEach(line -> nodes.add(row(line)));
        EmptyHint agreement = new EmptyHint(says.agreement(found));
        agreement.setId("groups-agreement");
        nodes.add(agreement);
        nodes.add(new EmptyHint(says.meaning()));
        return nodes;
    }

    private Node row(GroupLine line) {
        LinkRow row =
                new LinkRow(
                        line.title(),
                        line.detail(),
                        line.figure(),
                        () -> model.select(line.members()));
        row.setId(line.id());
        return row;
    }

    private Button button(String id, GroupText text, Runnable act) {
        Button button = new Button(words.text(text));
        button.setId(id);
        button.setAccessibleText(words.text(text));
        button.getStyleClass().add("small");
        button.setOnAction(click -> act.run());
        return button;
    }
}
