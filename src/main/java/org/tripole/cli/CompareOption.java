package org.tripole.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Question;
import org.tripole.text.CliText;
import org.tripole.text.OptionText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The day that a picture is compared with. */
final class CompareOption {

    @Option(
            names = "--compare-with",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = {
                "Mark what differs from this day, YYYY-MM-DD: who moved, who had another label,",
                "which states, institutions, initiatives and acts are new."
            })
    private @Nullable LocalDate day;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The question compared with the day asked for, or as it was; refuses its own day. */
    Question applied(Question question) {
        if (day == null) {
            return question;
        }
        if (day.equals(question.asOf())) {
            throw new WrongUse(command.commandLine(), CliText.COMPARED_WITH_ITSELF, day);
        }
        if (day.isAfter(question.asOf())) { // nothing could be new since then
            throw new WrongUse(
                    command.commandLine(), OptionText.COMPARED_WITH_LATER, day, question.asOf());
        }
        return question.withComparedDay(day);
    }
}
