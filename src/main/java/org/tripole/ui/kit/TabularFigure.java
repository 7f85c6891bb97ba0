package org.tripole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A number whose digits are all equally wide, so that numbers below each other can be compared; it
 * stands at the right. JavaFX cannot ask a font for its tabular figures.
 */
public final class TabularFigure extends Region {

    /** The widest digit of the bundled face. */
    private static final String WIDEST = "4";

    private final Text probe = glyph(WIDEST);
    private final List<Text> glyphs = new ArrayList<>();
    private String shown = "";

    /** A figure that shows nothing yet. */
    public TabularFigure() {
        getStyleClass().add("tabular-figure");
        probe.setVisible(false);
        getChildren().add(probe);
        setMouseTransparent(true);
    }

    /** Shows {@code figure}. */
    public void show(String figure) {
        if (!figure.equals(shown)) {
            shown = figure;
            while (glyphs.size() < figure.length()) {
                Text glyph = glyph("");
                glyphs.add(glyph);
                getChildren().add(glyph);
            }
            for (int i = 0; i < glyphs.size(); i++) {
                glyphs.get(i).setText(i < figure.length() ? figure.substring(i, i + 1) : "");
            }
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Text glyph : glyphs) {
            width += slot(glyph);
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        return probe.getLayoutBounds().getHeight();
    }

    @Override
    protected void layoutChildren() {
        double y = (getHeight() - probe.getLayoutBounds().getHeight()) / 2;
        double right = getWidth();
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            Text glyph = glyphs.get(i);
            double slot = slot(glyph);
            right -= slot;
            glyph.relocate(right + (slot - width(glyph)) / 2, y);
        }
    }

    private double slot(Text glyph) {
        boolean isDigit =
                !glyph.getText().isEmpty() && Character.isDigit(glyph.getText().charAt(0));
        return width(isDigit ? probe : glyph);
    }

    private static double width(Node node) {
        return node.getLayoutBounds().getWidth();
    }

    private static Text glyph(String text) {
        Text glyph = new Text(text);
        glyph.setTextOrigin(VPos.TOP);
        glyph.setManaged(false);
        glyph.getStyleClass().add("figure-glyph");
        return glyph;
    }
}
