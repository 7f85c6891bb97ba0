package org.tripole.domain;

/** Who speaks in a source. */
public enum SourceKind implements Keyed {
    OFFICIAL("official"),
    PRESS("press"),
    THINK_TANK("think-tank"),
    ACADEMIC("academic"),
    ENCYCLOPAEDIA("encyclopaedia"),
    OPINION("opinion"),
    STATE_MEDIA("state-media"),
    OTHER("other");

    private final String key;

    SourceKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
