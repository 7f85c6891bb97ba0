package org.tripole.ui;

import org.tripole.text.Messages;
import org.tripole.text.ShellText;

/**
 * The bars above the picture, and how to show the problems.
 *
 * @param showProblems opens the list of problems
 */
record Bars(JobBar job, NoticeBar notices, Messages messages, Runnable showProblems) {

    void done(String text) {
        notices.say(Notice.of(Notice.Tone.DONE, text));
    }

    void trouble(String text) {
        notices.say(Notice.of(Notice.Tone.TROUBLE, text));
    }

    void offerProblems(Notice.Tone tone, String text) {
        String words = messages.text(ShellText.SHOW_PROBLEMS);
        notices.say(new Notice(tone, text, new Notice.Offer(words, showProblems)));
    }
}
