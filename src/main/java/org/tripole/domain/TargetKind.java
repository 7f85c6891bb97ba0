package org.tripole.domain;

/** What kind of institution or initiative a target is. */
public enum TargetKind implements Keyed {
    ORGANIZATION("organization"),
    FORUM("forum"),
    ALLIANCE("alliance"),
    NETWORK("network"),
    PROGRAMME("programme"),
    TREATY("treaty"),
    DECLARATION("declaration"),
    RESOLUTION("resolution"),
    VOTE("vote"),
    ACTION_PLAN("action-plan"),
    SUMMIT("summit"),
    LAW("law");

    private final String key;

    TargetKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
