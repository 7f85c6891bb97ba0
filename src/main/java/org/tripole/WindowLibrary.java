package org.tripole;

/** A library that JavaFX's window needs on Linux, and the Debian package that holds it. */
enum WindowLibrary {
    GTK("libgtk-3.so.0", "libgtk-3-0"),
    XTST("libXtst.so.6", "libxtst6"),
    GL("libGL.so.1", "libgl1"),
    XXF86VM("libXxf86vm.so.1", "libxxf86vm1");

    private final String file;
    private final String debianPackage;

    WindowLibrary(String file, String debianPackage) {
        this.file = file;
        this.debianPackage = debianPackage;
    }

    /** File name by which the dynamic linker looks for it. */
    String file() {
        return file;
    }

    /** Package that brings it on Debian and Ubuntu. */
    String debianPackage() {
        return debianPackage;
    }
}
