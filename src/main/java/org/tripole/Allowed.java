package org.tripole;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exempts one class, method, constructor or field from one rule of the architecture tests.
 *
 * <p>Kept in the class file, because the rules read class files.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Allowed {

    /** Name of the rule, as the failing architecture test prints it. */
    String rule();

    /** Why this place may break the rule, in a sentence that a reviewer can dispute. */
    String because();
}
