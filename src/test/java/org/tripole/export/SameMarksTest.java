package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Label;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;

/** Every mark of a picture is in every file, in its order and at its place, and nothing else is. */
final class SameMarksTest {

    private final Picture picture = DemonstrationPicture.create();

    @Test
    void thePdfPaintsTheMarksOfThePicture() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(PictureFormat.PDF))) {
            assertSame(PaintedPdf.of(pdf.getPage(0), picture.box()), PaintedThing.of(picture));
        }
    }

    @Test
    void theSvgPaintsTheMarksOfThePicture() throws Exception {
        assertSame(PaintedSvg.of(bytes(PictureFormat.SVG)), asText(PaintedThing.of(picture)));
    }

    /** SVG holds Arabic as it is read, PDF as it is seen. */
    private List<PaintedThing> asText(List<PaintedThing> things) {
        List<PaintedThing> texts = new ArrayList<>();
        for (PaintedThing thing : things) {
            texts.add(new PaintedThing(readable(thing.act()), thing.place()));
        }
        return texts;
    }

    private String readable(String glyphs) {
        return picture.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .map(Label::text)
                .flatMap(text -> BundledFont.load().runs(text.words(), text.style()).stream())
                .filter(run -> run.glyphs().equals(glyphs))
                .map(Run::text)
                .findFirst()
                .orElse(glyphs);
    }

    @Test
    void theSvgNamesTheThingOfEveryMarkThatHasOne() throws Exception {
        String svg = new String(bytes(PictureFormat.SVG), StandardCharsets.UTF_8);
        List<Ref> refs =
                picture.layers().stream()
                        .flatMap(layer -> layer.marks().stream())
                        .flatMap(mark -> mark.reference().stream())
                        .toList();
        assertThat(svg.split(" class=\"", -1)).hasSize(refs.size() + 1);
        assertThat(svg).contains("id=\"actor-IND\"", "id=\"actor-IND-2\"", "id=\"target-waico\"");
    }

    private static void assertSame(List<PaintedThing> actual, List<PaintedThing> expected) {
        assertThat(actual).hasSizeGreaterThan(20);
        for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
            assertThat(actual.get(i)).matches(expected.get(i)::isLike, "like " + expected.get(i));
        }
        assertThat(actual).hasSameSizeAs(expected);
    }

    private byte[] bytes(PictureFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, format, ExportOptions.standard(), bytes);
        return bytes.toByteArray();
    }
}
