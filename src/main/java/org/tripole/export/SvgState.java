package org.tripole.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The state as an element among the metadata of an SVG: as it is, with a sum to tell damage by. */
final class SvgState {

    static final String NAMESPACE = "https://tripole.org/ns/view";
    static final String ELEMENT = "view";
    static final String SUM = "sha256";
    static final String ENCODING = "encoding";
    static final String BASE_64 = "base64";

    private SvgState() {}

    static void write(Payload payload, SvgWriter svg) {
        SvgWriter.Tag tag =
                svg.tag("tripole:" + ELEMENT)
                        .with("xmlns:tripole", NAMESPACE)
                        .with("type", Payload.MEDIA_TYPE)
                        .with(SUM, sum(payload.bytes()));
        if (SvgText.keeps(payload.text())) {
            tag.holding(payload.text());
        } else {
            String encoded = Base64.getEncoder().encodeToString(payload.bytes());
            tag.with(ENCODING, BASE_64).holding(encoded);
        }
    }

    /** The sum over the bytes of a state, in hexadecimal digits. */
    static String sum(byte[] state) {
        return HexFormat.of().formatHex(digest("SHA-256", state));
    }

    /** A sum by an algorithm that every Java has. */
    static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks " + algorithm, e);
        }
    }

    /** The bytes of the state behind the text of the element. */
    static byte[] bytes(String text, String encoding) {
        return encoding.equals(BASE_64)
                ? Base64.getMimeDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
    }
}
