package org.tripole.ui.panel.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.ui.kit.Fold;
import org.tripole.ui.kit.LinkRow;
import org.tripole.ui.kit.SectionHeading;
import org.tripole.ui.kit.ShareBar;

/** Makes the nodes of a page's blocks. Remembers what was unfolded until another page comes. */
final class BlockNodes {

    private final InspectorPanelModel model;
    private final AddressNodes addresses;
    private final Set<String> unfolded = new HashSet<>();

    BlockNodes(InspectorPanelModel model, AddressNodes addresses) {
        this.model = model;
        this.addresses = addresses;
    }

    /** Folds everything again, as another page comes. */
    void forget() {
        unfolded.clear();
    }

    /** A section with its heading. */
    Region section(Section section) {
        VBox box = new VBox();
        box.setId("inspector-" + section.id());
        box.getStyleClass().add("inspector-section");
        if (!section.heading().isEmpty()) {
            box.getChildren().add(new SectionHeading(section.heading()));
        }
        box.getChildren().addAll(nodes(section.blocks()));
        return box;
    }

    private List<Node> nodes(List<Block> blocks) {
        return blocks.stream().map(this::node).toList();
    }

    private Node node(Block block) {
        if (block instanceof Block.Sentence sentence) {
            return sentence(sentence);
        } else if (block instanceof Block.Shares shares) {
            return new ShareBar(shares.lines());
        } else if (block instanceof Block.Entry entry) {
            return entry(entry);
        } else if (block instanceof Block.Turn turn) {
            return turn(turn);
        } else if (block instanceof Block.Fact fact) {
            return fact(fact);
        } else if (block instanceof Block.Folded folded) {
            return fold(folded);
        } else if (block instanceof Block.Address address) {
            return addresses.of(address);
        } else if (block instanceof Block.Offer offer) {
            return offer(offer);
        } else if (block instanceof Block.Working working) {
            return working(working);
        }
        throw new AssertionError(block);
    }

    private static Node sentence(Block.Sentence sentence) {
        Label label = new Label(sentence.text());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("sentence-" + sentence.tone().name().toLowerCase(Locale.ROOT));
        return label;
    }

    private Node entry(Block.Entry entry) {
        var row =
                new LinkRow(
                        entry.title(),
                        entry.detail(),
                        entry.figure(),
                        () -> model.open(entry.opens()));
        String kind = entry.opens().kind().name().toLowerCase(Locale.ROOT);
        row.setId("open-" + kind + "-" + entry.opens().id());
        Block.Tilt tilt = entry.tilt();
        if (tilt != null) {
            tilt(row, tilt);
        }
        return row;
    }

    private Node turn(Block.Turn turn) {
        Runnable goThere = () -> model.goTo(turn.day());
        var row = new LinkRow(turn.title(), turn.detail(), "", goThere);
        row.setId("turn-" + turn.day());
        return row;
    }

    private static void tilt(LinkRow row, Block.Tilt tilt) {
        if (tilt.isTowards()) {
            row.tilt(tilt.approach(), tilt.length());
        } else {
            row.tiltAway(tilt.length());
        }
    }

    private static Node fact(Block.Fact fact) {
        Label name = new Label(fact.name());
        name.getStyleClass().add("fact-name");
        name.setWrapText(true);
        Label value = new Label(fact.value());
        value.getStyleClass().add("fact-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap, value);
        row.getStyleClass().add("fact");
        return row;
    }

    private Node offer(Block.Offer offer) {
        Button button = new Button(offer.label());
        button.setId(offer.id());
        button.setAccessibleText(offer.label());
        button.getStyleClass().add("small");
        button.setWrapText(true);
        button.setOnAction(click -> model.make(offer.change()));
        return button;
    }

    private Node fold(Block.Folded folded) {
        Fold fold = new Fold(folded.id(), folded.label(), () -> nodes(folded.blocks()));
        fold.unfold(unfolded.contains(folded.id()));
        fold.onToggled(open -> remember(folded.id(), open));
        return fold;
    }

    private void remember(String fold, boolean open) {
        if (open) {
            unfolded.add(fold);
            model.unfolded(fold);
        } else {
            unfolded.remove(fold);
        }
    }

    private Node working(Block.Working working) {
        Label text = new Label(working.text());
        text.setWrapText(true);
        text.getStyleClass().add("sentence-soft");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(working.text());
        bar.setMaxWidth(Double.MAX_VALUE);
        if (working.work() == Block.Work.DRAWS) {
            bar.progressProperty().bind(model.drawsDoneProperty());
        }
        VBox box = new VBox(text, bar);
        box.getStyleClass().add("working");
        return box;
    }
}
