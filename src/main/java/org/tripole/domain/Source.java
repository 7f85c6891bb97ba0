package org.tripole.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published source that ties rest on.
 *
 * @param language code of the language of the title, such as en or zh
 * @param titleEn translation of the title where it is in another language
 */
public record Source(
        SourceId id,
        String title,
        @Nullable String titleEn,
        String publisher,
        @Nullable String url,
        @Nullable PartialDate published,
        SourceKind kind,
        String language,
        ReadAs readAs) {

    /** The address, if the source has one. */
    public Optional<String> address() {
        return Optional.ofNullable(url);
    }

    /** The title in English: the translation where there is one, else the title. */
    public String englishTitle() {
        return titleEn == null ? title : titleEn;
    }
}
