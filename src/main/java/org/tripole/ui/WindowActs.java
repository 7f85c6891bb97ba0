package org.tripole.ui;

/** What can be done to the window itself. */
interface WindowActs {

    /** Puts the cursor into the search. */
    void startSearch();

    /** Brings the next hit of the last search into view or, below 0, the one before. */
    void findNext(int steps);

    /** Folds or opens one of the panels at the edges. */
    void fold(Edge edge);

    /** Fills the screen with the picture, or goes back to the panels. */
    void toggleFull();

    /** Shows or hides the sheet of keys. */
    void toggleKeys();

    /** Opens the palette of all commands. */
    void openPalette();

    /** Puts the cursor where the present filter is given a name. */
    void startSavingFilter();

    /** Saves the view and has it named. */
    void saveView();

    /** Fills the screen with the saved views, one after the other, and nothing else. */
    void present();

    /** The same from the saved view on that is shown. */
    void presentHere();

    /** Opens the menu of what is selected, or of the picture. */
    void openMenu();

    /** Opens the list of all nodes and ties as text. */
    void openReading();

    /** Puts the cursor into the date that the picture is compared with. */
    void typeComparedDay();

    /** Shows something else in the middle of the window. */
    void show(CentreView view);

    /** Opens the window about the program. */
    void openAbout();

    /** Where a panel can be. */
    enum Edge {
        LEFT,
        RIGHT,
        BOTTOM
    }
}
