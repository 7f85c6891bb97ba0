package org.tripole.text;

/** Words of the export dialog, and of the list of sources on a picture. */
public enum ExportText implements MessageKey {
    SOURCE_NOTE,
    SOURCE_NOTE_UNDATED,
    SOURCE_NOTE_OF,
    SOURCES_LEFT_OUT
}
