package org.tripole.export;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The tree in which a document is read: its elements, the numbered contents of pages that they
 * consist of, and back from each content to its element (ISO 32000-1, 14.7).
 */
final class PdfStructure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(PdfRoles.DOCUMENT, root);
    private final COSArray parents = new COSArray();

    PDStructureElement whole() {
        return whole;
    }

    /** A page of so many numbered contents. */
    Page page(PDPage page, int contents) {
        COSArray elements = new COSArray();
        for (int i = 0; i < contents; i++) {
            elements.add(COSNull.NULL);
        }
        page.setStructParents(remember(elements));
        // Links are reached by the tab key in the order in which they are read.
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        return new Page(page, elements);
    }

    /** Elements that consist of contents of one page. */
    final class Page {

        private final PDPage page;
        private final COSArray elements;

        private Page(PDPage page, COSArray elements) {
            this.page = page;
            this.elements = elements;
        }

        /** A new element within {@code parent} that consists of those contents. */
        PDStructureElement add(String role, PDStructureElement parent, List<Integer> contents) {
            PDStructureElement element = new PDStructureElement(role, parent);
            element.setPage(page);
            parent.appendKid(element);
            contents.forEach(number -> append(element, number));
            return element;
        }

        void append(PDStructureElement element, int number) {
            element.appendKid(number);
            elements.set(number, element.getCOSObject());
        }

        /** Makes the element the way to an address. */
        void lead(PDStructureElement link, PDAnnotationLink way) throws IOException {
            page.getAnnotations().add(way);
            PDObjectReference reference = new PDObjectReference();
            reference.setReferencedObject(way);
            reference.getCOSObject().setItem(COSName.PG, page);
            link.appendKid(reference);
            way.setStructParent(remember(link.getCOSObject()));
        }
    }

    private int remember(COSBase parent) {
        int key = parents.size() / 2;
        parents.add(COSInteger.get(key));
        parents.add(parent);
        return key;
    }

    /** Enters the structure into the document. */
    void finish(PDDocument document) {
        root.appendKid(whole);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size() / 2);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
