package org.tripole.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The state as a file embedded in a PDF, listed among its attachments and declared as the source of
 * the document (ISO 32000-2, 7.11.4 and 14.13).
 */
final class PdfAttachment {

    private static final String NAME = "tripole-view.json";

    private PdfAttachment() {}

    static void add(Payload payload, PDDocument document) throws IOException {
        PDComplexFileSpecification file = specification(embedded(payload, document));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, file));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDEmbeddedFile embedded(Payload payload, PDDocument document)
            throws IOException {
        byte[] state = payload.bytes();
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(document, new ByteArrayInputStream(state), COSName.FLATE_DECODE);
        embedded.setSubtype(Payload.MEDIA_TYPE);
        embedded.setSize(state.length);
        embedded.getCOSObject()
                .getCOSDictionary(COSName.PARAMS)
                .setItem(
                        COSName.getPDFName("CheckSum"),
                        new COSString(SvgState.digest("MD5", state)));
        return embedded;
    }

    private static PDComplexFileSpecification specification(PDEmbeddedFile embedded) {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(NAME);
        file.setFileUnicode(NAME);
        file.setFileDescription("State of the view; Tripole opens the picture with it");
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName("AFRelationship", "Source");
        return file;
    }
}
