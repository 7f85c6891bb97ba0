package org.tripole.ui;

/** What the middle of the window can show. */
enum CentreView {
    NETWORK,
    TABLE
}
