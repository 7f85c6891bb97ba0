package org.tripole.ui.panel.about;

import java.util.List;
import org.tripole.domain.DatasetFacts;
import org.tripole.text.AboutText;
import org.tripole.ui.panel.Words;

/**
 * What the About window says, without its nodes.
 *
 * @param program sentences on the program
 * @param data sentences on the open dataset
 */
public record AboutFacts(List<String> program, List<String> data) {

    public AboutFacts {
        program = List.copyOf(program);
        data = List.copyOf(data);
    }

    /**
     * The sentences for a version of the program and the facts of the open dataset.
     *
     * @param version empty when the program runs from its sources
     */
    public static AboutFacts of(String version, DatasetFacts facts, Words words) {
        List<String> program =
                List.of(
                        version.isEmpty()
                                ? words.text(AboutText.NO_VERSION)
                                : words.text(AboutText.PROGRAM_VERSION, version),
                        words.text(AboutText.WHAT_IT_IS),
                        words.text(AboutText.PROGRAM_LICENCE));
        return new AboutFacts(program, data(facts, words));
    }

    private static List<String> data(DatasetFacts facts, Words words) {
        if (facts.title().isEmpty()) {
            return List.of(words.text(AboutText.NO_DATA));
        }
        String version =
                words.text(
                        AboutText.DATA_VERSION,
                        facts.title(),
                        facts.version(),
                        words.date(facts.asOf()));
        String licence = words.text(AboutText.DATA_LICENCE, facts.licence());
        return List.of(version, licence, words.text(AboutText.DATA_NOTE, facts.note())).stream()
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }
}
