package org.tripole;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may import whom, as rules over any tree of packages: the program's own, or the broken one
 * that shows that the rules can fail.
 */
final class HouseImports {

    /** Rule name for {@link Allowed}. */
    static final String IMPORTS = "imports";

    private static final Set<String> JDK_BASE = Object.class.getModule().getPackages();
    private static final Map<String, Row> TABLE = table();

    private final String root;

    HouseImports(String root) {
        this.root = root;
    }

    /** Every room of the house, in the order of the table. */
    static List<String> rooms() {
        return List.copyOf(TABLE.keySet());
    }

    /** A room imports itself, the rooms and libraries of its row, the JDK base and JSpecify. */
    ArchRule importsOf(String room) {
        return classes()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should(importOnly(TABLE.get(room)))
                .allowEmptyShould(true);
    }

    /** Findings know nothing of how views draw: of the drawing model only references. */
    ArchRule findingsDoNotDraw() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".view.finding..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(root + ".view", root + ".layout..", root + ".draw..")
                                .and(not(nameMatching(".*\\.draw\\.Ref(\\$Kind)?"))));
    }

    /** Every class lives in a room of the table, or directly in the root package. */
    ArchRule everyClassHasARoom() {
        return classes()
                .should()
                .resideInAnyPackage(
                        rooms().stream()
                                .map(room -> root + "." + room + "..")
                                .toArray(String[]::new))
                .orShould()
                .resideInAPackage(root);
    }

    /** No room depends on itself through others. */
    ArchRule noCyclesBetweenRooms() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** The same between the packages of the window. */
    ArchRule noCyclesInsideTheWindow() {
        return slices().matching(root + ".ui.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private static Map<String, Row> table() {
        Map<String, Row> rows = new LinkedHashMap<>();
        List.of("domain", "text", "work", "disk", "draw")
                .forEach(room -> rows.put(room, new Row(Set.of(), Set.of())));
        rows.put("exchange", new Row(Set.of("draw"), Set.of()));
        rows.put(
                "data",
                new Row(
                        Set.of("domain", "text", "work"),
                        Set.of("com.google.gson", "de.siegmar.fastcsv")));
        rows.put("graph", new Row(Set.of("domain"), Set.of("org.jgrapht")));
        rows.put(
                "score",
                new Row(
                        Set.of("domain", "graph", "work"),
                        Set.of("org.jgrapht", "org.hipparchus")));
        rows.put(
                "layout",
                new Row(Set.of("graph", "domain", "work", "draw"), Set.of("org.jgrapht")));
        rows.put(
                "view",
                new Row(Set.of("domain", "graph", "score", "layout", "draw", "text"), Set.of()));
        rows.put("preflight", new Row(Set.of("draw", "text"), Set.of()));
        rows.put(
                "export",
                new Row(
                        Set.of("draw", "exchange", "work", "disk", "graph"),
                        Set.of(
                                "java.awt",
                                "javax.imageio",
                                "javax.xml.stream",
                                "org.apache.pdfbox",
                                "org.apache.fontbox",
                                "org.jgrapht",
                                "com.google.gson",
                                "de.siegmar.fastcsv")));
        rows.put(
                "app",
                new Row(
                        Set.of(
                                "domain",
                                "text",
                                "work",
                                "data",
                                "graph",
                                "score",
                                "layout",
                                "view",
                                "draw",
                                "exchange"),
                        Set.of(
                                "javafx.beans",
                                "javafx.collections",
                                "javafx.event",
                                "javafx.util")));
        rows.put(
                "session",
                new Row(
                        Set.of(
                                "domain", "text", "disk", "draw", "graph", "score", "view", "app",
                                "export"),
                        Set.of("com.google.gson")));
        rows.put(
                "cli",
                new Row(
                        Set.of(
                                "domain",
                                "work",
                                "text",
                                "disk",
                                "draw",
                                "exchange",
                                "data",
                                "graph",
                                "score",
                                "view",
                                "app",
                                "export",
                                "session"),
                        Set.of("picocli", "com.google.gson", "de.siegmar.fastcsv")));
        rows.put(
                "ui",
                new Row(
                        Set.of(
                                "domain",
                                "text",
                                "work",
                                "disk",
                                "draw",
                                "exchange",
                                "data",
                                "graph",
                                "score",
                                "layout",
                                "view",
                                "preflight",
                                "export",
                                "app",
                                "session"),
                        Set.of("javafx", "org.controlsfx", "atlantafx", "org.kordamp.ikonli")));
        return rows;
    }

    private ArchCondition<JavaClass> importOnly(Row row) {
        return new ArchCondition<>("import only what the row of the room names") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (Exemption.of(item, IMPORTS)) {
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    boolean isAllowed = allows(row, dependency);
                    events.add(
                            new SimpleConditionEvent(item, isAllowed, dependency.getDescription()));
                }
            }
        };
    }

    private boolean allows(Row row, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String targetPackage = target.getPackageName();
        return target.isPrimitive()
                || target.isEquivalentTo(Allowed.class)
                || JDK_BASE.contains(targetPackage)
                || targetPackage.startsWith("org.jspecify")
                || roomOf(targetPackage)
                        .equals(roomOf(dependency.getOriginClass().getPackageName()))
                || row.ours().contains(roomOf(targetPackage))
                || row.outside().stream().anyMatch(name -> isWithin(targetPackage, name));
    }

    /** Name of the room that a package belongs to; the package itself outside every room. */
    private String roomOf(String packageName) {
        String prefix = root + ".";
        return packageName.startsWith(prefix)
                ? packageName.substring(prefix.length()).replaceFirst("\\..*", "")
                : packageName;
    }

    private static boolean isWithin(String packageName, String name) {
        return packageName.equals(name) || packageName.startsWith(name + ".");
    }

    private record Row(Set<String> ours, Set<String> outside) {}
}
