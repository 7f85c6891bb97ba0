package org.tripole.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tripole.text.Messages;
import org.tripole.text.ProblemText;

/**
 * Trouble in the user's files: where it is, what is wrong and how to mend it. Collected while
 * reading, never thrown.
 */
public sealed interface Problem
        permits DuplicateId,
                FileProblem,
                FurtherProblems,
                Remark,
                SyntaxProblem,
                UnknownField,
                UnknownWord,
                WrongValue {

    /** Where the trouble lies. */
    Place place();

    /** How much it matters. */
    Severity severity();

    /** The sentences that say what is wrong. */
    List<Sentence> complaint();

    /** The sentences that say how to mend it and what was left out meanwhile. */
    List<Sentence> remedy();

    /** What is wrong, in the language of {@code messages}. */
    default String what(Messages messages) {
        return joined(complaint(), messages);
    }

    /** How to mend it and what was left out meanwhile, in the language of {@code messages}. */
    default String mend(Messages messages) {
        return joined(remedy(), messages);
    }

    /** What is wrong, in English. */
    default String what() {
        return what(new Messages(Locale.ENGLISH));
    }

    /** How to mend it and what was left out meanwhile, in English. */
    default String mend() {
        return mend(new Messages(Locale.ENGLISH));
    }

    /** Place, what and mend as one English line, such as {@code a.json, line 4: ...}. */
    default String inWords() {
        Messages english = new Messages(Locale.ENGLISH);
        ProblemText form = place().isWhole() ? ProblemText.IN_FILE : ProblemText.IN_LINE;
        return english.text(form, place().file(), place().line(), what(english), mend(english));
    }

    private static String joined(List<Sentence> sentences, Messages messages) {
        return sentences.stream().map(said -> said.in(messages)).collect(Collectors.joining(" "));
    }
}
