package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.work.Progress;

/** The worked example and the figures that it must give. */
final class Golden {

    static final Offset<Double> TOLERANCE = within(1e-9);

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static Dataset dataset() {
        return new DataFolder(FOLDER.resolve("data")).read(Progress.NONE).dataset().orElseThrow();
    }

    static JsonObject expected() {
        try {
            String text = Files.readString(FOLDER.resolve("expected.json"));
            return JsonParser.parseString(text).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertFigure(String what, double actual, JsonElement expected) {
        assertThat(actual).as(what).isCloseTo(expected.getAsDouble(), TOLERANCE);
    }

    static void assertFigures(String what, List<Double> actual, JsonArray expected) {
        assertThat(actual).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            assertFigure(what + "[" + i + "]", actual.get(i), expected.get(i));
        }
    }
}
