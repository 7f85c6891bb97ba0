package org.tripole.text;

/** Words of the choice in which language the names of countries stand. */
public enum LanguageText implements MessageKey {
    NAMES,
    NAMES_CHOICE,
    NAMES_MEAN,
    ENGLISH,
    SPANISH,
    FRENCH,
    RUSSIAN,
    ARABIC,
    CHINESE,
    NAMES_IN_ENGLISH,
    NAMES_IN_SPANISH,
    NAMES_IN_FRENCH,
    NAMES_IN_RUSSIAN,
    NAMES_IN_ARABIC,
    NAMES_IN_CHINESE
}
