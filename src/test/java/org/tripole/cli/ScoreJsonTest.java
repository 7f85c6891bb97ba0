package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the worked example, as they come out of the command line. */
class ScoreJsonTest {

    private static final List<String> APPROACHES = List.of("un", "shanghai", "alliance");
    private static final List<String> MEASURES =
            List.of("mass", "confidence", "lead", "swing", "straddle");

    @ParameterizedTest
    @CsvSource({
        "default, --as-of=2026-11-21",
        "halfLife12, --half-life=12",
        "asOf2025-12-31, --as-of=2025-12-31",
        "context1, --context=1",
    })
    void everyFigureOfTheWorkedExampleIsGiven(String example, String option) throws IOException {
        JsonObject expected = expected(example);

        JsonObject scored = scored(option, "--explain");

        assertNumbers(scored.getAsJsonArray("balance"), expected.getAsJsonArray("balance"));
        JsonObject actors = expected.getAsJsonObject("actors");
        assertThat(scored.getAsJsonObject("actors").keySet()).isEqualTo(actors.keySet());
        for (String id : actors.keySet()) {
            assertActor(
                    scored.getAsJsonObject("actors").getAsJsonObject(id),
                    actors.getAsJsonObject(id));
        }
    }

    @Test
    void theKeysAreExactlyThoseOfTheContract() {
        JsonObject scored = scored("--country=XAA");
        JsonObject explained = scored("--country=XAA", "--explain");

        assertThat(scored.keySet()).containsExactly("asOf", "balance", "actors");
        assertThat(scored.get("asOf").getAsString()).isEqualTo("2026-11-21");
        assertThat(actor(scored).keySet())
                .containsExactly(
                        "un",
                        "shanghai",
                        "alliance",
                        "mass",
                        "confidence",
                        "lead",
                        "swing",
                        "straddle",
                        "label");
        assertThat(actor(explained).keySet()).endsWith("items");
        JsonObject item = actor(explained).getAsJsonArray("items").get(0).getAsJsonObject();
        assertThat(item.keySet())
                .containsExactly(
                        "target",
                        "relation",
                        "date",
                        "quality",
                        "sources",
                        "mass",
                        "share",
                        "pull");
        assertThat(item.get("date").getAsString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(item.getAsJsonArray("sources").get(0).getAsString()).isEqualTo("x");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        Outcome once = Outcome.of("score", Outcome.GOLDEN, "--format", "json", "--explain");
        Outcome again = Outcome.of("score", Outcome.GOLDEN, "--format", "json", "--explain");

        assertThat(again.out()).isEqualTo(once.out()).doesNotContain("-0.0,");
    }

    private static void assertActor(JsonObject scored, JsonObject expected) {
        JsonArray shares = new JsonArray();
        APPROACHES.forEach(approach -> shares.add(scored.get(approach)));
        assertNumbers(shares, expected.getAsJsonArray("shares"));
        for (String measure : MEASURES) {
            assertThat(scored.get(measure).getAsDouble())
                    .as(measure)
                    .isCloseTo(expected.get(measure).getAsDouble(), within(1e-9));
        }
        assertThat(scored.get("label")).isEqualTo(expected.get("label"));
        assertItems(byTarget(scored), byTarget(expected));
    }

    private static void assertItems(
            Map<String, JsonObject> scored, Map<String, JsonObject> expected) {
        assertThat(scored.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (target, item) -> {
                    assertThat(scored.get(target).get("relation")).isEqualTo(item.get("relation"));
                    assertThat(scored.get(target).get("mass").getAsDouble())
                            .isCloseTo(item.get("mass").getAsDouble(), within(1e-9));
                    assertNumbers(
                            scored.get(target).getAsJsonArray("share"),
                            item.getAsJsonArray("share"));
                    assertNumbers(
                            scored.get(target).getAsJsonArray("pull"), item.getAsJsonArray("pull"));
                });
    }

    private static Map<String, JsonObject> byTarget(JsonObject actor) {
        Map<String, JsonObject> items = new HashMap<>();
        for (JsonElement item : actor.getAsJsonArray("items")) {
            items.put(item.getAsJsonObject().get("target").getAsString(), item.getAsJsonObject());
        }
        return items;
    }

    private static void assertNumbers(JsonArray scored, JsonArray expected) {
        assertThat(scored.size()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(scored.get(i).getAsDouble())
                    .isCloseTo(expected.get(i).getAsDouble(), within(1e-9));
        }
    }

    private static JsonObject scored(String... options) {
        List<Object> words =
                new java.util.ArrayList<>(List.of("score", Outcome.GOLDEN, "--format", "json"));
        words.addAll(List.of(options));
        Outcome outcome = Outcome.of(words.toArray());
        assertThat(outcome.err()).isEmpty();
        return JsonParser.parseString(outcome.out()).getAsJsonObject();
    }

    private static JsonObject actor(JsonObject scored) {
        return scored.getAsJsonObject("actors").getAsJsonObject("XAA");
    }

    private static JsonObject expected(String example) throws IOException {
        return JsonParser.parseString(Files.readString(Outcome.golden("expected.json")))
                .getAsJsonObject()
                .getAsJsonObject(example);
    }
}
