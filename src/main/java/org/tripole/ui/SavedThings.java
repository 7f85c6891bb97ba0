package org.tripole.ui;

import org.jspecify.annotations.Nullable;
import org.tripole.app.saved.NamedFilters;
import org.tripole.app.saved.NamedViews;
import org.tripole.session.SettingsFile;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.filter.SavedFiltersModel;
import org.tripole.ui.panel.views.SavedViewsModel;
import org.tripole.ui.panel.views.ViewHands;
import org.tripole.work.JobRunner;

/** What the person saved under names: filters and views, with the models that lists show. */
final class SavedThings {

    private final SavedFiltersModel filters;
    private final SavedViewsModel views;

    SavedThings(Core core, Shelves shelves, ViewHands hands, Words words) {
        this.filters = new SavedFiltersModel(core.store(), shelves.filters(), words);
        this.views = new SavedViewsModel(core.store(), shelves.views(), hands, words);
    }

    /** Where it is kept. */
    record Shelves(RememberedShelf<NamedFilters> filters, RememberedShelf<NamedViews> views) {

        /**
         * Reads what was saved.
         *
         * @param settings null when nothing is to be remembered
         * @param runner a runner of one job at a time, so that the last write is the latest
         */
        static Shelves read(@Nullable SettingsFile settings, JobRunner runner, Bars bars) {
            return new Shelves(
                    RememberedShelf.ofFilters(settings, runner, bars),
                    RememberedShelf.ofViews(settings, runner, bars));
        }
    }

    SavedFiltersModel filters() {
        return filters;
    }

    SavedViewsModel views() {
        return views;
    }
}
