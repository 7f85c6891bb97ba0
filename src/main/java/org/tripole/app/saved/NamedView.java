package org.tripole.app.saved;

/** A view that was saved under a name, with marks of the data that it was seen on. */
public record NamedView(String name, SavedPicture picture) {

    public NamedView {
        NameRule.require("view", name);
    }

    /** Whether it is called that; capitals make no difference. */
    public boolean isCalled(String text) {
        return NameRule.isSame(name, text);
    }

    /** The same view called otherwise. */
    NamedView called(String next) {
        return new NamedView(next, picture);
    }
}
