package org.tripole.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as it is read aloud: an indented line for each element of its structure. */
public final class ReadPdf {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> loose = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private ReadPdf() {}

    /** The elements in order: type, alternative text of a figure, words. */
    public static List<String> lines(PDDocument pdf) throws IOException {
        ReadPdf reading = of(pdf);
        reading.node(pdf.getDocumentCatalog().getStructureTreeRoot(), "");
        return reading.lines;
    }

    /** Words that are painted neither as numbered content nor as decoration. */
    public static List<String> untagged(PDDocument pdf) throws IOException {
        return of(pdf).loose;
    }

    private static ReadPdf of(PDDocument pdf) throws IOException {
        ReadPdf reading = new ReadPdf();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor =
                    new PDFMarkedContentExtractor() {
                        private int depth;

                        @Override
                        public void beginMarkedContentSequence(
                                org.apache.pdfbox.cos.COSName tag, COSDictionary properties) {
                            depth++;
                            super.beginMarkedContentSequence(tag, properties);
                        }

                        @Override
                        public void endMarkedContentSequence() {
                            depth--;
                            super.endMarkedContentSequence();
                        }

                        @Override
                        protected void processTextPosition(TextPosition text) {
                            if (depth == 0) {
                                reading.loose.add(text.getUnicode());
                            }
                            super.processTextPosition(text);
                        }
                    };
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> numbered = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    numbered.put(content.getMCID(), words(content));
                }
            }
            reading.texts.put(page.getCOSObject(), numbered);
        }
        return reading;
    }

    private static String words(PDMarkedContent content) {
        StringBuilder words = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition text) {
                words.append(text.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                words.append(inner.getActualText());
            }
        }
        return words.toString();
    }

    private void node(PDStructureNode node, String indent) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                lines.add(indent + element.getStructureType() + said(element));
                node(element, indent + "  ");
            } else if (kid instanceof PDObjectReference) {
                lines.add(indent + "way");
            }
        }
    }

    private String said(PDStructureElement element) {
        if (element.getAlternateDescription() != null) {
            return ": " + element.getAlternateDescription();
        }
        List<String> words = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer number) {
                words.add(texts.get(element.getPage().getCOSObject()).get(number));
            }
        }
        return words.isEmpty() ? "" : ": " + String.join(" ", words);
    }
}
