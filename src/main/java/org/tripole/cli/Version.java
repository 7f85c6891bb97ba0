package org.tripole.cli;

import org.tripole.export.Origin;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its pictures state it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Origin.ofProgram().software()};
    }
}
