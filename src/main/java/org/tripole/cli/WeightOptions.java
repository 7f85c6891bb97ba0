package org.tripole.cli;

import org.tripole.score.Weights;
import org.tripole.text.CliText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that change how the record is weighed. */
final class WeightOptions {

    @Option(
            names = "--half-life",
            paramLabel = "MONTHS",
            description =
                    "Let acts lose half their weight in so many months. Default: they keep it.")
    private double halfLife = Double.POSITIVE_INFINITY;

    @Option(
            names = "--context",
            paramLabel = "WEIGHT",
            description = "Count general memberships with this weight, 0 (default) to 1.")
    private double context;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Refuses values out of range; called before anything slow. */
    void check() {
        if (!(halfLife > 0)) { // written so that NaN fails too
            throw new WrongUse(command.commandLine(), CliText.WRONG_HALF_LIFE, plain(halfLife));
        }
        if (!(context >= 0 && context <= 1)) {
            throw new WrongUse(command.commandLine(), CliText.WRONG_CONTEXT, plain(context));
        }
    }

    Weights weights() {
        return Weights.standard()
                .withOptions(
                        Weights.Options.standard()
                                .withHalfLifeMonths(halfLife)
                                .withContext(context));
    }

    private static String plain(double value) {
        return Double.toString(value);
    }
}
