package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.draw.Label;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;

/** Every mark of a picture is in every file, in its order and at its place, and nothing else is. */
final class SameMarksTest {

    @ParameterizedTest
    @EnumSource(SamplePicture.class)
    void thePdfPaintsTheMarksOfThePicture(SamplePicture sample) throws Exception {
        Picture picture = sample.picture();
        try (PDDocument pdf = Loader.loadPDF(bytes(picture, PictureFormat.PDF))) {
            assertSame(PaintedPdf.of(pdf.getPage(0), picture.box()), PaintedThing.of(picture));
        }
    }

    @ParameterizedTest
    @EnumSource(SamplePicture.class)
    void theSvgPaintsTheMarksOfThePicture(SamplePicture sample) throws Exception {
        Picture picture = sample.picture();
        assertSame(PaintedSvg.of(bytes(picture, PictureFormat.SVG)), asText(picture));
    }

    /** SVG holds Arabic as it is read, PDF as it is seen. */
    private static List<PaintedThing> asText(Picture picture) {
        List<PaintedThing> texts = new ArrayList<>();
        for (PaintedThing thing : PaintedThing.of(picture)) {
            texts.add(new PaintedThing(readable(thing.act(), picture), thing.place()));
        }
        return texts;
    }

    private static String readable(String glyphs, Picture picture) {
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
        Picture picture = DemonstrationPicture.create();
        String svg = new String(bytes(picture, PictureFormat.SVG), StandardCharsets.UTF_8);
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

    private static byte[] bytes(Picture picture, PictureFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, format, ExportOptions.standard(), bytes);
        return bytes.toByteArray();
    }
}
