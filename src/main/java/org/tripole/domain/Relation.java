package org.tripole.domain;

/**
 * How an actor relates to a target. In alphabetical order of the keys, which METHOD.md 1 and 8 rely
 * on.
 */
public enum Relation implements Keyed {
    ABSENT("absent"),
    ABSTAINED("abstained"),
    APPLICANT("applicant"),
    ATTENDED("attended"),
    BOUND("bound"),
    CO_SPONSOR("co-sponsor"),
    DECLINED("declined"),
    ENDORSER("endorser"),
    FORMER_MEMBER("former-member"),
    FOUNDING_MEMBER("founding-member"),
    HOST("host"),
    INTERESTED("interested"),
    LISTED("listed"),
    MEMBER("member"),
    OBSERVER("observer"),
    OPPOSED("opposed"),
    PROPOSER("proposer"),
    RATIFIER("ratifier"),
    SIGNATORY("signatory"),
    SUPPORTED("supported"),
    VOTED_AGAINST("voted-against"),
    VOTED_FOR("voted-for"),
    WITHDREW("withdrew");

    private final String key;

    Relation(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
