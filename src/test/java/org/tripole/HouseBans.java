package org.tripole;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is forbidden where, as rules over any tree of packages: the program's own, or the broken one
 * that shows that the rules can fail. The name of each rule is what {@link Allowed} quotes.
 */
final class HouseBans {

    static final String SCENE_GRAPH = "scene graph";
    static final String RUN_LATER = "run later";
    static final String THREADS = "threads";
    static final String CONSOLE = "console";
    static final String LOCALE = "default locale";
    static final String NOW = "now";
    static final String RANDOM = "unseeded random";
    static final String WRITING = "writing files";
    static final String MUTABLE_STATIC = "static mutable field";

    private static final List<String> SCENE_PACKAGES =
            List.of("javafx.scene", "javafx.stage", "javafx.animation", "javafx.css");

    private static final Set<String> MUTABLE_PACKAGES =
            Set.of("java.util.concurrent.atomic", "javafx.beans.property", "javafx.collections");

    private final String root;

    HouseBans(String root) {
        this.root = root;
    }

    /** Scene graph only in ui. */
    ArchRule sceneGraph() {
        Predicate<JavaClass> isScene =
                type ->
                        SCENE_PACKAGES.stream()
                                .anyMatch(
                                        name ->
                                                (type.getPackageName() + ".")
                                                        .startsWith(name + "."));
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".ui..")
                .should(notDependOn(isScene, SCENE_GRAPH))
                .allowEmptyShould(true);
    }

    /** Platform.runLater only in ui.FxRunner. */
    ArchRule runLater() {
        return ban(RUN_LATER, BannedCalls::isRunLater, root + ".ui.FxRunner");
    }

    /** Threads and executors only in ui.FxRunner, layout and Main. */
    ArchRule threads() {
        return ban(
                THREADS,
                BannedCalls::isThread,
                root + ".ui.FxRunner",
                root + ".layout.",
                root + ".Main");
    }

    /** System.out, System.err and System.exit only in cli and Main. */
    ArchRule console() {
        return ban(CONSOLE, BannedCalls::isConsole, root + ".cli.", root + ".Main");
    }

    /** The default locale only in Main. */
    ArchRule defaultLocale() {
        return ban(LOCALE, BannedCalls::isDefaultLocale, root + ".Main");
    }

    /** The machine's clock only in Main. */
    ArchRule now() {
        return ban(NOW, BannedCalls::isNow, root + ".Main");
    }

    /** Random numbers without a seed only in Main. */
    ArchRule unseededRandom() {
        return ban(RANDOM, BannedCalls::isUnseeded, root + ".Main");
    }

    /** Files are written only in disk. */
    ArchRule writingFiles() {
        return ban(WRITING, BannedCalls::isWriting, root + ".disk.");
    }

    /** Static fields are final, and neither arrays nor other things that change. */
    ArchRule staticMutableFields() {
        return fields().that().areStatic().should(beConstant()).allowEmptyShould(true);
    }

    /**
     * Forbids accesses outside the homes.
     *
     * @param homes full class names, or packages with a dot at the end
     */
    private static ArchRule ban(String rule, Predicate<JavaAccess<?>> isBanned, String... homes) {
        ArchCondition<JavaClass> condition =
                new ArchCondition<>("obey the rule \"" + rule + "\"") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (Stream.of(homes).anyMatch(home -> livesIn(item, home))) {
                            return;
                        }
                        accessesFrom(item)
                                .filter(isBanned)
                                .filter(access -> !Exemption.of(access, rule))
                                .forEach(
                                        access ->
                                                events.add(
                                                        SimpleConditionEvent.violated(
                                                                item, access.getDescription())));
                    }
                };
        return classes().should(condition);
    }

    private static Stream<JavaAccess<?>> accessesFrom(JavaClass item) {
        return Stream.<Collection<? extends JavaAccess<?>>>of(
                        item.getFieldAccessesFromSelf(),
                        item.getMethodCallsFromSelf(),
                        item.getConstructorCallsFromSelf(),
                        item.getMethodReferencesFromSelf(),
                        item.getConstructorReferencesFromSelf())
                .flatMap(Collection::stream);
    }

    private static boolean livesIn(JavaClass item, String home) {
        String name = item.getName();
        return home.endsWith(".")
                ? name.startsWith(home)
                : name.equals(home) || name.startsWith(home + "$");
    }

    private static ArchCondition<JavaClass> notDependOn(
            Predicate<JavaClass> isBanned, String rule) {
        return new ArchCondition<>("obey the rule \"" + rule + "\"") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (Exemption.of(item, rule)) {
                    return;
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isBanned.test(dependency.getTargetClass()))
                        .forEach(
                                dependency ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        item, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> beConstant() {
        return new ArchCondition<>("be constant") {
            @Override
            public void check(JavaField item, ConditionEvents events) {
                boolean isExempt =
                        item.getModifiers().contains(JavaModifier.SYNTHETIC)
                                || Exemption.isMarked(item, MUTABLE_STATIC)
                                || Exemption.of(item.getOwner(), MUTABLE_STATIC);
                if (!isExempt && isMutable(item)) {
                    events.add(SimpleConditionEvent.violated(item, item.getDescription()));
                }
            }
        };
    }

    /** Judged by the declared type; a constant of type List is taken to hold an immutable one. */
    private static boolean isMutable(JavaField field) {
        JavaClass type = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || type.isArray()
                || type.isAssignableTo(StringBuilder.class)
                || MUTABLE_PACKAGES.contains(type.getPackageName())
                || isConcreteCollection(type);
    }

    private static boolean isConcreteCollection(JavaClass type) {
        return !type.isInterface()
                && (type.isAssignableTo(Collection.class)
                        || type.isAssignableTo(java.util.Map.class));
    }
}
