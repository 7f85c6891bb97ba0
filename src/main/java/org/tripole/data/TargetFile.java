package org.tripole.data;

/** The file of an institution or initiative, named by its path in the folder. */
record TargetFile(String path) {

    static final String INSTITUTIONS = "institutions";
    static final String INITIATIVES = "initiatives";

    /** The id that the name of the file promises. */
    String id() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length());
    }

    boolean isInstitution() {
        return path.startsWith(INSTITUTIONS + '/');
    }
}
