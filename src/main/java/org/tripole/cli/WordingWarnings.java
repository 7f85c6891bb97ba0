package org.tripole.cli;

import java.util.ArrayList;
import java.util.List;
import org.tripole.text.ExportText;
import org.tripole.text.PlateText;
import org.tripole.view.finding.Title;
import org.tripole.view.finding.WordingCheck;

/** What the export dialog says of words that a person wrote, as lines of the command line. */
record WordingWarnings(WordingCheck check) {

    /** What to mend in a title; nothing when it was not typed. */
    List<String> ofTitle(String title) {
        List<String> warnings = new ArrayList<>();
        int words = Title.words(title);
        if (words > Title.MOST_WORDS) {
            warnings.add("--title: " + Words.text(PlateText.MANY_WORDS, words, Title.MOST_WORDS));
        }
        warnings.addAll(ruledOut("--title", title));
        return warnings;
    }

    /** What to mend in a subtitle, which may be long. */
    List<String> ofSubtitle(String subtitle) {
        return ruledOut("--subtitle", subtitle);
    }

    private List<String> ruledOut(String option, String words) {
        return check.check(words).stream()
                .map(word -> Words.text(ExportText.RULED_OUT, word.word(), word.proposal()))
                .map(warning -> option + ": " + warning)
                .toList();
    }
}
