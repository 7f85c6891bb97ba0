package org.tripole.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Passage;
import org.tripole.draw.Picture;

/** Enters what is read on one page into the structure of the document, in reading order. */
final class PdfReading {

    private final Picture picture;
    private final PdfContents contents;
    private final Imprint imprint;
    private final AffineTransform toPage;
    private final PDStructureElement whole;
    private final PdfStructure.Page page;

    /** The list or table that the last passage belongs to. */
    private @Nullable PDStructureElement collection;

    PdfReading(PdfDocument.Painted painted, Imprint imprint, PdfDocument.Place place) {
        this.picture = painted.picture();
        this.contents = painted.contents();
        this.imprint = imprint;
        this.toPage = place.toPage();
        this.whole = place.structure().whole();
        this.page = place.structure().page(place.page(), contents.size());
    }

    /** Adds every passage of the page behind those of earlier pages. */
    void enter() throws IOException {
        for (Passage passage : picture.reading().passages()) {
            if (passage instanceof Passage.Text text) {
                text(text);
            } else if (passage instanceof Passage.Figure figure) {
                figure(figure);
            }
        }
    }

    private void text(Passage.Text text) throws IOException {
        String role = PdfRoles.of(text);
        switch (text.role()) {
            case TITLE, HEADING, PARAGRAPH -> {
                collection = null;
                lines(text, page.add(role, whole, List.of()));
            }
            case ITEM -> {
                PDStructureElement item = within(PdfRoles.LIST, PdfRoles.ITEM);
                lines(text, page.add(role, item, List.of()));
            }
            case HEAD_ROW, ROW -> cells(text, within(PdfRoles.TABLE, PdfRoles.ROW));
        }
    }

    /** A new part of the collection of that type, which begins where there is none yet. */
    private PDStructureElement within(String type, String part) {
        PDStructureElement current = collection;
        if (current == null || !current.getStructureType().equals(type)) {
            current = page.add(type, whole, List.of());
            collection = current;
        }
        return page.add(part, current, List.of());
    }

    private void cells(Passage.Text row, PDStructureElement parent) throws IOException {
        for (Label cell : row.lines()) {
            PDStructureElement element = page.add(PdfRoles.of(row), parent, List.of());
            if (row.role() == Passage.Role.HEAD_ROW) {
                COSDictionary scope = attributes("Table");
                scope.setName("Scope", "Column");
                element.getCOSObject().setItem(COSName.A, scope);
            }
            line(cell, element);
        }
    }

    private void lines(Passage.Text text, PDStructureElement element) throws IOException {
        for (Label line : text.lines()) {
            line(line, element);
        }
    }

    private void line(Label line, PDStructureElement element) throws IOException {
        URI address = imprint.address(line);
        List<Integer> numbers = contents.ofLine(line);
        if (address == null) {
            numbers.forEach(number -> page.append(element, number));
        } else {
            page.lead(page.add(PdfRoles.LINK, element, numbers), way(line, address));
        }
    }

    private void figure(Passage.Figure figure) throws IOException {
        collection = null;
        PDStructureElement element = page.add(PdfRoles.FIGURE, whole, contents.ofFigure(figure));
        element.setAlternateDescription(figure.description());
        COSDictionary layout = attributes("Layout");
        layout.setName("Placement", "Block");
        layout.setItem(COSName.BBOX, onPage(extent(figure)).getCOSArray());
        element.getCOSObject().setItem(COSName.A, layout);
        for (Layer layer : picture.layers()) {
            if (figure.layers().contains(layer.name())) {
                links(layer);
            }
        }
    }

    private static COSDictionary attributes(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        return attributes;
    }

    /** Where the figure's layers are confined to, or else the picture. */
    private Box extent(Passage.Figure figure) {
        return picture.layers().stream()
                .filter(layer -> figure.layers().contains(layer.name()))
                .map(Layer::clip)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(picture.box());
    }

    /** A figure is one to readers; where its names lead comes after it. */
    private void links(Layer layer) throws IOException {
        for (var mark : layer.marks()) {
            if (mark instanceof Label label && !contents.isLine(label)) {
                URI address = imprint.address(label);
                if (address != null) {
                    PDStructureElement link = page.add(PdfRoles.LINK, whole, List.of());
                    link.setAlternateDescription(label.text().words());
                    page.lead(link, way(label, address));
                }
            }
        }
    }

    private PDAnnotationLink way(Label label, URI address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address.toASCIIString());
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(onPage(label.bounds()));
        link.setAction(action);
        link.setBorderStyle(border);
        link.setContents(label.text().words());
        link.setPrinted(true);
        return link;
    }

    private PDRectangle onPage(Box box) {
        Rectangle2D place = toPage.createTransformedShape(Shapes.of(box)).getBounds2D();
        return new PDRectangle(
                (float) place.getX(),
                (float) place.getY(),
                (float) place.getWidth(),
                (float) place.getHeight());
    }
}
