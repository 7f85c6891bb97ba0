package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThirdPartyTest {

    private static final Pattern LIBRARY =
            Pattern.compile("(?m)^([a-z][\\w-]+) +(\\d[\\w.]*) +(\\S+) +https?://\\S+$");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>(?:(?!</dependency>).)*</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    @Test
    void everyListedLibraryIsShippedInTheListedVersion() throws IOException {
        List<String> jars = jarsOnTheClassPath();
        List<String> listed =
                libraries().map(library -> library.group(1) + "-" + library.group(2)).toList();
        assertThat(listed).hasSizeGreaterThan(20);
        assertThat(listed).allMatch(name -> jars.contains(name + ".jar"));
    }

    @Test
    void everyDependencyOfTheProgramIsListed() throws IOException {
        List<String> listed = libraries().map(library -> library.group(1)).toList();
        assertThat(listed).containsAll(dependenciesOfTheProgram());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSD-3-Clause.txt",
                "EPL-2.0.txt",
                "FONTBOX-MORE.txt",
                "GPL-2.0-CE.txt",
                "HIPPARCHUS-MORE.txt",
                "LICENSE.txt",
                "MIT.txt",
                "NOTICES.txt",
                "PDFBOX-MORE.txt",
                "UNICODE-3.0.txt"
            })
    void everyTextThatTheListNamesIsThere(String name) throws IOException {
        assertThat(text("THIRD-PARTY.txt")).contains(name);
        assertThat(text(name)).isNotBlank();
    }

    private static Stream<MatchResult> libraries() throws IOException {
        return LIBRARY.matcher(text("THIRD-PARTY.txt")).results();
    }

    private static List<String> dependenciesOfTheProgram() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies =
                pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        return DEPENDENCY
                .matcher(dependencies)
                .results()
                .map(MatchResult::group)
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .flatMap(dependency -> ARTIFACT.matcher(dependency).results())
                .map(artifact -> artifact.group(1))
                .toList();
    }

    private static List<String> jarsOnTheClassPath() {
        String path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .map(entry -> new File(entry).getName())
                .toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ThirdPartyTest.class.getResourceAsStream("legal/" + name)) {
            assertThat(in).as("legal/" + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
