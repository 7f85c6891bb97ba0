package org.tripole.ui.panel.filter;

import org.tripole.ui.panel.BackableNames;

/** The names of what filters ask for. */
record FilterNames(BackableNames backable, StandingNames standing) {}
