package org.tripole.data;

import java.util.Optional;
import org.tripole.domain.PartialDate;
import org.tripole.domain.ReadAs;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.domain.SourceKind;

/** Reads the rows of sources.json. */
final class SourceReader implements RowFile.RowReader<Source> {

    private final Lexicon<SourceKind> kinds =
            Lexicon.ofChoices(Vocabulary.SOURCE_KIND, SourceKind.class);
    private final Lexicon<ReadAs> ways = Lexicon.ofChoices(Vocabulary.READ_AS, ReadAs.class);

    @Override
    public Optional<Source> read(Form form, String id) {
        form.require("title", "publisher", "kind");
        Optional<String> title = form.filledText("title");
        Optional<String> titleEn = form.text("titleEn");
        Optional<String> publisher = form.text("publisher");
        Optional<String> url = form.text("url");
        Optional<PartialDate> published = form.value("published", Kind.DATE);
        Optional<SourceKind> kind = form.reference("kind", kinds, Loss.SOURCE);
        Optional<String> language = form.text("language");
        Optional<ReadAs> readAs = form.reference("readAs", ways, Loss.SOURCE);
        if (!form.isSound()) {
            return Optional.empty();
        }
        return kind.map(
                known ->
                        new Source(
                                new SourceId(id),
                                title.orElse(""),
                                titleEn.orElse(null),
                                publisher.orElse(""),
                                url.orElse(null),
                                published.orElse(null),
                                known,
                                language.orElse(""),
                                readAs.orElse(ReadAs.ORIGINAL)));
    }
}
