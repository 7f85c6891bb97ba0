package org.tripole.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's name with its verbs; alone it is no command. */
@Command(
        name = "tripole",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        header = "Explores who backs which approach to governing AI.",
        footer = {
            "",
            "Without words, with a data folder or with an earlier picture alone, the window opens.",
            "tripole VERB --help explains a verb.",
            "",
            "Examples:",
            "  tripole check data",
            "  tripole score data --country IND KAZ --explain",
            "  tripole score data --as-of 2025-12-31 --format csv > shares.csv",
            "  tripole export data --view network --out network.svg",
            "  tripole export network.svg --data data --out network-today.svg",
            "  tripole inspect network.svg",
            "  tripole brief data KEN --out brief.pdf",
            "  tripole convert data --out network.gexf",
            "",
            "Exit codes: 0 done, 1 problems found, 2 wrong use."
        })
final class TripoleCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a verb, such as check, score or export.");
    }
}
