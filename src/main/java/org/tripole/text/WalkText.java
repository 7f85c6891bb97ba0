package org.tripole.text;

/** Words of the walk by keyboard and of the reading view. */
public enum WalkText implements MessageKey {
    GROUP,
    FOLLOW,
    RETURN,
    BEGIN,
    READING,
    PAGE_KEYS,
    PAGE_KEYS_DO,
    SPACE,
    SPACE_DOES,
    HELP,
    HINT,
    PLACE,
    PLACE_SELECTED,
    SEPARATOR,
    TIES,
    LINKS,
    BACKERS,
    EVEN_HANDED,
    NOT_WEIGHED,
    NO_LABEL,
    CHOSEN_TIE,
    CHOSEN_LINK,
    LIKENESS,
    CO_MEMBERSHIP,
    STRENGTH,
    NONE_UP,
    NONE_RIGHT,
    NONE_DOWN,
    NONE_LEFT,
    DATE_YEAR,
    DATE_MONTH,
    DATE_DAY,
    READING_TITLE,
    READING_FILTER,
    READING_LIST,
    READING_COUNT,
    READING_NONE,
    READING_TIE,
    READING_LINK,
    ROLE_PROPOSER,
    ROLE_HOST,
    ROLE_FOUNDING_MEMBER,
    ROLE_MEMBER,
    ROLE_FORMER_MEMBER,
    ROLE_OBSERVER,
    ROLE_APPLICANT,
    ROLE_INTERESTED,
    ROLE_SIGNATORY,
    ROLE_RATIFIER,
    ROLE_ENDORSER,
    ROLE_CO_SPONSOR,
    ROLE_SUPPORTED,
    ROLE_ATTENDED,
    ROLE_VOTED_FOR,
    ROLE_ABSTAINED,
    ROLE_VOTED_AGAINST,
    ROLE_ABSENT,
    ROLE_DECLINED,
    ROLE_OPPOSED,
    ROLE_WITHDREW,
    ROLE_BOUND,
    ROLE_LISTED;

    /** What an actor is to a target by a relation of the same name, such as "signatory". */
    public static String role(Enum<?> relation, Messages messages) {
        return messages.text(valueOf("ROLE_" + relation.name()));
    }

    /** The words for a direction in which nothing leads on. */
    public static WalkText none(Enum<?> direction) {
        return valueOf("NONE_" + direction.name());
    }
}
