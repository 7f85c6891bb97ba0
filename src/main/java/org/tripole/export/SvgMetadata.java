package org.tripole.export;

import org.tripole.draw.Picture;

/** What an SVG says of itself in the terms that Inkscape and image archives read, and the state. */
final class SvgMetadata {

    private final SvgWriter svg;

    SvgMetadata(SvgWriter svg) {
        this.svg = svg;
    }

    void write(Picture.Words words, Imprint imprint) {
        svg.tag("metadata").open();
        svg.tag("rdf:RDF")
                .with("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .with("xmlns:cc", "http://creativecommons.org/ns#")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .with("xmlns:xmp", "http://ns.adobe.com/xap/1.0/")
                .open();
        svg.tag("cc:Work").with("rdf:about", "").open();
        work(words, imprint);
        svg.close("cc:Work");
        svg.close("rdf:RDF");
        if (imprint.payload() != null) {
            SvgState.write(imprint.payload(), svg);
        }
        svg.close("metadata");
    }

    private void work(Picture.Words words, Imprint imprint) {
        property("dc:format", "image/svg+xml");
        property("dc:title", words.title());
        property("dc:description", words.description());
        property("dc:language", imprint.language());
        property("dc:source", imprint.origin().source());
        property("xmp:CreatorTool", imprint.origin().software());
        if (!imprint.origin().rights().isBlank()) {
            svg.tag("dc:rights").open();
            svg.tag("cc:Agent").open();
            property("dc:title", imprint.origin().rights());
            svg.close("cc:Agent");
            svg.close("dc:rights");
        }
    }

    private void property(String name, String text) {
        if (!text.isBlank()) {
            svg.tag(name).holding(text);
        }
    }
}
