package org.tripole.ui.panel.views;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.saved.Fitting;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.SavedView;
import org.tripole.domain.Dataset;

/** Saved views as the open record shows them, each fitted once. */
final class FittedViews {

    private final Map<SavedPicture, SavedView> fitted = new IdentityHashMap<>();
    private @Nullable Dataset dataset;

    /** Whether that is what the window shows, whatever is selected and wherever it looks. */
    boolean isShown(SavedPicture picture, AppState now) {
        SavedView view = fitted(picture, now.dataset());
        return view.question().equals(now.question())
                && view.viewing().withShape(now.viewing().shape()).equals(now.viewing());
    }

    private SavedView fitted(SavedPicture picture, Dataset open) {
        if (dataset != open) {
            fitted.clear();
            dataset = open;
        }
        return fitted.computeIfAbsent(picture, one -> Fitting.fit(one, open).view());
    }
}
