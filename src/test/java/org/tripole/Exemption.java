package org.tripole;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;

/** Reads {@link Allowed} from class files. */
final class Exemption {

    private Exemption() {}

    /** Whether a class, or a class around it, may break the rule. */
    static boolean of(JavaClass item, String rule) {
        return isMarked(item, rule)
                || item.getEnclosingClass().map(outer -> of(outer, rule)).orElse(false);
    }

    /** Whether the member that makes an access, or its class, may break the rule. */
    static boolean of(JavaAccess<?> access, String rule) {
        return isMarked(access.getOrigin(), rule) || of(access.getOriginOwner(), rule);
    }

    /** Whether exactly this class or member is marked for the rule. */
    static boolean isMarked(HasAnnotations<?> item, String rule) {
        return item.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isEquivalentTo(Allowed.class))
                .map(JavaAnnotation::getProperties)
                .anyMatch(properties -> rule.equals(properties.get("rule")));
    }
}
