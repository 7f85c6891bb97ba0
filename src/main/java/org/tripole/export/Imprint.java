package org.tripole.export;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Label;
import org.tripole.draw.Ref;

/**
 * What a file carries beside the drawing.
 *
 * @param language of the words, as a BCP 47 tag such as en or zh-Hans
 * @param payload the state of the view; null for none
 * @param addresses of things on the web; labels that stand for one become links to it. Other than
 *     http and https addresses are left out, as a file must not act when it is clicked
 */
public record Imprint(
        String language, Origin origin, @Nullable Payload payload, Map<Ref, URI> addresses) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Imprint {
        addresses =
                addresses.entrySet().stream()
                        .filter(entry -> isOfTheWeb(entry.getValue()))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }

    /** English, this program, no state, no links. */
    static Imprint standard() {
        return new Imprint("en", Origin.ofProgram(), null, Map.of());
    }

    Imprint withLanguage(String next) {
        return new Imprint(next, origin, payload, addresses);
    }

    Imprint withOrigin(Origin next) {
        return new Imprint(language, next, payload, addresses);
    }

    Imprint withPayload(Payload next) {
        return new Imprint(language, origin, next, addresses);
    }

    Imprint withAddresses(Map<Ref, URI> next) {
        return new Imprint(language, origin, payload, next);
    }

    /** Where the label leads; null for nowhere. */
    @Nullable URI address(Label label) {
        Ref ref = label.ref();
        return ref == null ? null : addresses.get(ref);
    }

    private static boolean isOfTheWeb(URI address) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "");
        return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }
}
