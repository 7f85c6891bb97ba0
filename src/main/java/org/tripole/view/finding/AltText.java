package org.tripole.view.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tripole.domain.Approach;
import org.tripole.domain.DatasetFacts;
import org.tripole.domain.Institution;
import org.tripole.graph.TiePaths;
import org.tripole.text.CaptionText;
import org.tripole.text.DepictionText;
import org.tripole.text.LanguageText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;

/**
 * A picture for those who do not see it: what kind it is, the main finding, what is drawn, day and
 * source.
 */
record AltText(Evidence evidence, Messages messages) {

    /** Two to four sentences, the second of them {@code title}. */
    String of(MessageKey picture, Title title, NameLanguage names) {
        List<String> sentences = new ArrayList<>();
        sentences.add(kindOf(picture));
        sentences.add(messages.text(CaptionText.MAIN_FINDING, title.text()));
        drawn().ifPresent(sentences::add);
        sentences.add(dayAndSource(names));
        return String.join(" ", sentences);
    }

    /** What is drawn, counted. */
    private Optional<String> drawn() {
        Depiction depiction = evidence.setting().depiction();
        if (depiction instanceof Depiction.Targets targets) {
            return Optional.of(targets(targets));
        }
        if (depiction instanceof Depiction.Paths paths
                && paths.found() instanceof TiePaths.Found found
                && !paths.drawn().isEmpty()) {
            return Optional.of(paths(paths, found));
        }
        Optional<String> groups = new GroupWords(evidence, messages).sentence();
        return groups.isPresent() || evidence.isFocused() ? groups : Optional.of(labels());
    }

    private String kindOf(MessageKey picture) {
        String approaches =
                evidence.dataset().approaches().stream()
                        .map(Approach::name)
                        .collect(Collectors.joining(", "));
        if (evidence.setting().depiction() instanceof Depiction.Paths paths) {
            return messages.text(
                    DepictionText.PICTURE_PATHS,
                    approaches,
                    evidence.named(paths.from()).inSentence(messages),
                    evidence.named(paths.to()).inSentence(messages));
        }
        InFocus focus = InFocus.of(evidence);
        return focus.size() == 0
                ? whole(picture, approaches)
                : messages.text(
                        focus.size() == 1
                                ? CaptionText.PICTURE_FOCUS
                                : CaptionText.PICTURE_FOCUS_SEVERAL,
                        focus.told(evidence, messages),
                        approaches);
    }

    private String whole(MessageKey picture, String approaches) {
        Depiction depiction = evidence.setting().depiction();
        if (depiction instanceof Depiction.Alike alike) {
            return messages.text(DepictionText.PICTURE_ALIKE, approaches, alike.least());
        }
        return depiction instanceof Depiction.CoMembers
                ? messages.text(DepictionText.PICTURE_CO_MEMBERS, approaches)
                : messages.text(picture, approaches);
    }

    private String targets(Depiction.Targets picture) {
        int institutions =
                (int)
                        picture.drawn().stream()
                                .map(evidence::target)
                                .filter(Institution.class::isInstance)
                                .count();
        return messages.text(
                DepictionText.ALT_TARGETS,
                institutions,
                picture.drawn().size() - institutions,
                picture.pairs(),
                picture.least(),
                picture.apart());
    }

    private String paths(Depiction.Paths picture, TiePaths.Found found) {
        return messages.text(
                DepictionText.ALT_PATHS,
                picture.drawn().size(),
                found.total(),
                PathNames.some(picture, evidence, messages));
    }

    /** How many states have each label; labels that none has are left out. */
    private String labels() {
        Census census = evidence.census();
        List<String> counts = new ArrayList<>();
        for (int k = 0; k < evidence.approaches(); k++) {
            String name = evidence.dataset().approaches().get(k).name();
            add(counts, CaptionText.COUNT_NEAR, census.near(k).size(), name);
        }
        int spread = census.spread().size();
        add(counts, CaptionText.COUNT_BETWEEN, census.undecided().size() - spread);
        add(counts, CaptionText.COUNT_SPREAD, spread);
        add(counts, CaptionText.COUNT_THIN, census.thin().size());
        Optional<String> filter = FilterWords.of(evidence, messages);
        return messages.text(
                filter.isPresent() ? CaptionText.LABEL_COUNTS_FILTERED : CaptionText.LABEL_COUNTS,
                evidence.states().size(),
                String.join(", ", counts),
                filter.orElse(""));
    }

    private void add(List<String> counts, CaptionText key, int count, Object... name) {
        if (count > 0) {
            List<Object> parts = new ArrayList<>(List.of(count));
            parts.addAll(List.of(name));
            counts.add(messages.text(key, parts.toArray()));
        }
    }

    private String dayAndSource(NameLanguage names) {
        DatasetFacts facts = evidence.dataset().facts();
        return messages.text(
                names == NameLanguage.ENGLISH
                        ? CaptionText.DATE_AND_SOURCE
                        : CaptionText.DATE_NAMES_AND_SOURCE,
                new Subtitle(evidence, messages).day(),
                facts.title(),
                facts.version(),
                evidence.dataset().sources().size(),
                messages.text(LanguageText.valueOf(names.name())));
    }
}
