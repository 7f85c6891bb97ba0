package org.tripole.cli;

import org.tripole.data.LoadReport;
import picocli.CommandLine;

/** What a command tells the shell that ran it. */
final class ExitCode {

    /** The command did what it was asked, and the data have no errors. */
    static final int DONE = CommandLine.ExitCode.OK;

    /** The data or the world stood in the way, wholly or in part. */
    static final int PROBLEMS = 1;

    /** The words of the command are wrong. */
    static final int WRONG_USE = CommandLine.ExitCode.USAGE;

    private ExitCode() {}

    /** Problems when anything of the data was left out, so that no script takes a part for all. */
    static int of(LoadReport report) {
        return report.hasErrors() || report.dataset().isEmpty() ? PROBLEMS : DONE;
    }
}
