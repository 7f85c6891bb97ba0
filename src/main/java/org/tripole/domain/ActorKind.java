package org.tripole.domain;

/** What an actor is in international law; organisations are scored but never counted. */
public enum ActorKind implements Keyed {
    STATE("state"),
    OBSERVER_STATE("observer-state"),
    AREA("area"),
    ORGANISATION("organisation");

    private final String key;

    ActorKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
