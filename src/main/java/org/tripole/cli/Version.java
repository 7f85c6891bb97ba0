package org.tripole.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version as its jar states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String stated = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Tripole " + Objects.requireNonNullElse(stated, "(not packaged)")};
    }
}
