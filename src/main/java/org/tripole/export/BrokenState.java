package org.tripole.export;

import org.tripole.export.CarriedState.Damage;

/** The state that is being read cannot be trusted. */
final class BrokenState extends Exception {

    private static final long serialVersionUID = 1;

    private final Damage damage;

    BrokenState(Damage damage) {
        super(damage.name());
        this.damage = damage;
    }

    Damage damage() {
        return damage;
    }
}
