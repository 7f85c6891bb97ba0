package org.tripole.export;

/**
 * Where a picture comes from, as the properties of the file state it; empty texts are left out.
 *
 * @param software name and version of the program
 * @param source the data behind the picture, with their date
 * @param rights licence or copyright notice
 */
public record Origin(String software, String source, String rights) {

    /** This program, in the version of its jar if it is packaged; no source, no rights. */
    public static Origin ofProgram() {
        String version = Origin.class.getPackage().getImplementationVersion();
        return new Origin(version == null ? "Tripole" : "Tripole " + version, "", "");
    }

    /** The same program with data and their licence. */
    public Origin of(String newSource, String newRights) {
        return new Origin(software, newSource, newRights);
    }
}
