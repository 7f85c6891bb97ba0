package org.tripole.text;

/** What an actor did, in the words of the record: one sentence part a relation. */
public enum RelationText implements MessageKey {
    PROPOSER,
    HOST,
    FOUNDING_MEMBER,
    MEMBER,
    FORMER_MEMBER,
    OBSERVER,
    APPLICANT,
    INTERESTED,
    SIGNATORY,
    RATIFIER,
    ENDORSER,
    CO_SPONSOR,
    SUPPORTED,
    ATTENDED,
    VOTED_FOR,
    ABSTAINED,
    VOTED_AGAINST,
    ABSENT,
    DECLINED,
    OPPOSED,
    WITHDREW,
    BOUND,
    LISTED;

    /** The words for a relation of the same name. */
    public static String word(Enum<?> relation, Messages messages) {
        return messages.text(valueOf(relation.name()));
    }
}
