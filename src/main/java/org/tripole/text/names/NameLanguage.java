package org.tripole.text.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A language in which the names of countries can stand: that of the record first, then the others
 * in the order of their own names (Español, Français, Русский, العربية, 中文).
 */
public enum NameLanguage {
    ENGLISH("en"),
    SPANISH("es"),
    FRENCH("fr"),
    RUSSIAN("ru"),
    ARABIC("ar"),
    CHINESE("zh");

    private final String tag;

    NameLanguage(String tag) {
        this.tag = tag;
    }

    /** Its BCP 47 tag, such as fr. */
    public String tag() {
        return tag;
    }

    /** The language of that tag, if it is one of these; exactly as written. */
    public static Optional<NameLanguage> of(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** All but English, whose names the record brings. */
    public static List<NameLanguage> translations() {
        return Arrays.stream(values()).filter(language -> language != ENGLISH).toList();
    }
}
