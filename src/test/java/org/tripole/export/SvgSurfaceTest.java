package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Box;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Stroke;
import org.tripole.draw.TextStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class SvgSurfaceTest {

    private static final Pattern EMBEDDED =
            Pattern.compile("font-family:'([^']*)';font-weight:(\\d+);.*base64,([^)]*)\\)");

    private final Picture picture = DemonstrationPicture.create();
    private String text;
    private Document svg;

    @BeforeEach
    void paint() throws Exception {
        text = svg(picture);
        svg = parsed(text);
    }

    @Test
    void theFileSaysWhatItIs() {
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("-20 -10 480 340");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(child(root, "title").getTextContent()).isEqualTo("Who backs <what> & why");
        assertThat(child(root, "desc").getTextContent()).isEqualTo("Every kind of mark — 世界");
    }

    @Test
    void everyLayerIsAGroupWithOneElementForEachMark() {
        for (Layer layer : picture.layers()) {
            Element group = byId("layer-" + layer.name());
            assertThat(children(group)).as(layer.name()).hasSameSizeAs(layer.marks());
        }
    }

    @Test
    void everyWordOfThePictureIsText() {
        List<String> texts = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("aria-hidden").isEmpty()) {
                texts.add(element.getTextContent());
            }
        }
        assertThat(texts)
                .hasSameSizeAs(picture.layers().get(3).marks())
                .contains("India", "中国 and 法国", "Türkiye Ελλάδα Россия", "Who backs what & why?")
                .contains("Égypte / مصر / 埃及");
    }

    @Test
    void idsAreUniqueAndNameWhatMarksStandFor() {
        List<String> ids = ids();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("actor-IND", "actor-IND-2", "target-pax-silica", "tie-IND-pax-silica");
        assertThat(child(byId("actor-IND"), "title").getTextContent()).isEqualTo("India");
        assertThat(child(byId("target-waico"), "title").getTextContent()).isEqualTo("waico");
    }

    @Test
    void aClipLimitsItsLayerOnly() {
        assertThat(byId("layer-ties").getAttribute("clip-path")).isEqualTo("url(#layer-ties-clip)");
        assertThat(child(byId("layer-ties-clip"), "rect").getAttribute("height")).isEqualTo("90");
        assertThat(byId("layer-nodes").hasAttribute("clip-path")).isFalse();
    }

    @Test
    void inkBecomesAttributes() {
        Element disc = byId("actor-CHN");
        assertThat(disc.getAttribute("fill")).isEqualTo("#2b6cb0");
        assertThat(disc.getAttribute("stroke-width")).isEqualTo("4");
        assertThat(disc.getAttribute("opacity")).isEqualTo("0.4");
        Element tie = children(byId("layer-ties")).get(1);
        assertThat(tie.getAttribute("stroke-dasharray")).isEqualTo("12 7.5");
        assertThat(tie.getAttribute("fill")).isEqualTo("none");
    }

    @Test
    void sectorsRunClockwiseFromTheStart() {
        Element half = child(byId("actor-BRA"), "path");
        assertThat(half.getAttribute("d")).isEqualTo("M200,220 L180,220 A20 20 0 0 1 220,220 Z");
    }

    @Test
    void theEmbeddedFontsHaveEveryCharacterThatIsUsed() throws Exception {
        Matcher rule = EMBEDDED.matcher(text);
        List<String> faces = new ArrayList<>();
        while (rule.find()) {
            byte[] bytes = Base64.getDecoder().decode(rule.group(3));
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            String sample = sample(rule.group(1), rule.group(2));
            assertThat(font.canDisplayUpTo(sample)).as(sample).isEqualTo(-1);
            assertThat(font.canDisplay('Q')).isFalse();
            faces.add(rule.group(1) + " " + rule.group(2));
        }
        assertThat(faces)
                .containsExactly(
                        "Inter 400",
                        "Inter 600",
                        "Noto Sans Arabic 400",
                        "Noto Sans Arabic 600",
                        "Noto Sans SC 400",
                        "Noto Sans SC 600");
    }

    private static String sample(String family, String weight) {
        return switch (family + weight) {
            case "Inter400" -> "faded halo AVATAR → ()";
            case "Inter600" -> "Türkiye Ελλάδα Россия &?";
            case "Noto Sans Arabic400" -> "الولايات المتحدة\uFEDF";
            case "Noto Sans Arabic600" -> "مصر";
            case "Noto Sans SC400" -> "中国法国";
            default -> "埃及";
        };
    }

    @Test
    void hostileTextsStayText() throws Exception {
        Ref ref = new Ref(Ref.Kind.TIE, "a\"b<c>&\u0001\uD800é 1");
        Line line =
                new Line(
                        new Point(1e-9, -0.0),
                        new Point(1234.56789, 1e7),
                        Ink.stroke(Stroke.solid(DemonstrationPicture.INK, 1)),
                        ref);
        Picture hostile =
                new Picture(
                        new Box(0, 0, 10, 10),
                        DemonstrationPicture.GROUND,
                        new Picture.Words("]]></title>\u0000", ""),
                        List.of(Layer.of("a b", List.of(line)), Layer.of("a b", List.of(line))));
        Document parsed = parsed(svg(hostile));
        Element first = (Element) parsed.getElementsByTagName("line").item(0);
        assertThat(first.getAttribute("id")).isEqualTo("tie-a-b-c-1");
        assertThat(first.getAttribute("x1")).isEqualTo("0");
        assertThat(first.getAttribute("y1")).isEqualTo("0");
        assertThat(first.getAttribute("x2")).isEqualTo("1234.568");
        assertThat(first.getAttribute("y2")).isEqualTo("10000000");
        assertThat(child(parsed.getDocumentElement(), "title").getTextContent())
                .isEqualTo("]]></title>");
    }

    @Test
    void marksAreNotDrawnTwice() {
        long halos =
                picture.layers().stream()
                        .flatMap(layer -> layer.marks().stream())
                        .filter(SvgSurfaceTest::hasHalo)
                        .count();
        assertThat(text.split("aria-hidden", -1)).hasSize((int) halos + 1);
    }

    @Test
    void textsSayHowWideTheyAre() {
        Element name = byId("actor-IND-2");
        double width = BundledFont.load().width("India", TextStyle.regular(13));
        assertThat(Double.parseDouble(name.getAttribute("textLength")))
                .isCloseTo(width, within(0.001));
        assertThat(name.getAttribute("lengthAdjust")).isEqualTo("spacingAndGlyphs");
    }

    @Test
    void metadataSayWhereThePictureComesFrom() throws Exception {
        Document told =
                parsed(
                        svg(
                                picture,
                                ExportOptions.standard()
                                        .withOrigin(new Origin("Tripole 1", "A & B", "CC BY"))));
        assertThat(told.getElementsByTagName("dc:title").item(0).getTextContent())
                .isEqualTo("Who backs <what> & why");
        assertThat(told.getElementsByTagName("dc:source").item(0).getTextContent())
                .isEqualTo("A & B");
        assertThat(told.getElementsByTagName("dc:rights").item(0).getTextContent().strip())
                .isEqualTo("CC BY");
        assertThat(told.getElementsByTagName("xmp:CreatorTool").item(0).getTextContent())
                .isEqualTo("Tripole 1");
    }

    @Test
    void labelsOfThingsWithAnAddressAreLinksAndNoneToOtherThanTheWeb() throws Exception {
        Map<Ref, URI> addresses =
                Map.of(
                        new Ref(Ref.Kind.ACTOR, "CHN"), URI.create("https://example.org/a?b=1&c=2"),
                        new Ref(Ref.Kind.ACTOR, "IND"), URI.create("javascript:alert(1)"));
        Document linked = parsed(svg(picture, ExportOptions.standard().withAddresses(addresses)));
        NodeList links = linked.getElementsByTagName("a");
        assertThat(links.getLength()).isEqualTo(1);
        assertThat(((Element) links.item(0)).getAttribute("xlink:href"))
                .isEqualTo("https://example.org/a?b=1&c=2");
        assertThat(links.item(0).getTextContent().strip()).isEqualTo("中国 and 法国");
    }

    private static boolean hasHalo(Mark mark) {
        return mark instanceof Label label && label.text().halo() != null;
    }

    private static String svg(Picture picture) throws Exception {
        return svg(picture, ExportOptions.standard());
    }

    private static String svg(Picture picture, ExportOptions options) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, PictureFormat.SVG, options, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        return ids;
    }

    private Element byId(String id) {
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("id").equals(id)) {
                return element;
            }
        }
        throw new AssertionError("No element has the id " + id);
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
