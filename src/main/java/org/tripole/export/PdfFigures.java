package org.tripole.export;

import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * The logical structure of pages with one figure each: their alternative texts for screen readers,
 * and the links on them (ISO 32000-1, 14.7 and 14.8).
 */
final class PdfFigures {

    /** The number by which the page's content names the figure. */
    static final int CONTENT = 0;

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();

    /** Makes the page's content numbered {@link #CONTENT} a figure that {@code words} describe. */
    void describe(PDPage page, String words) {
        PDStructureElement figure = new PDStructureElement("Figure", whole);
        figure.setPage(page);
        figure.setAlternateDescription(words);
        figure.getCOSObject().setItem(COSName.A, layout(page.getMediaBox()));
        figure.appendKid(CONTENT);
        whole.appendKid(figure);
        COSArray contents = new COSArray();
        contents.add(figure);
        int key = nextKey();
        page.setStructParents(key);
        remember(key, contents);
    }

    private static COSDictionary layout(PDRectangle box) {
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setName("Placement", "Block");
        layout.setItem(COSName.BBOX, box.getCOSArray());
        return layout;
    }

    /** A place on a page that leads to an address; {@code words} say where that is. */
    record Way(PDRectangle place, URI address, String words) {}

    /** Makes a place on the page lead to its address. */
    void link(PDPage page, Way way) throws IOException {
        PDAnnotationLink annotation = annotation(way);
        page.getAnnotations().add(annotation);
        PDStructureElement link = new PDStructureElement("Link", whole);
        link.setAlternateDescription(way.words());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        link.appendKid(reference);
        whole.appendKid(link);
        int key = nextKey();
        annotation.setStructParent(key);
        remember(key, link.getCOSObject());
    }

    private static PDAnnotationLink annotation(Way way) {
        PDActionURI action = new PDActionURI();
        action.setURI(way.address().toASCIIString());
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(way.place());
        link.setAction(action);
        link.setBorderStyle(border);
        link.setContents(way.words());
        link.setPrinted(true);
        return link;
    }

    private int nextKey() {
        return parents.size() / 2;
    }

    private void remember(int key, COSBase parent) {
        parents.add(COSInteger.get(key));
        parents.add(parent);
    }

    /** Enters the structure into the document. */
    void finish(PDDocument document) {
        root.appendKid(whole);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(nextKey());
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
