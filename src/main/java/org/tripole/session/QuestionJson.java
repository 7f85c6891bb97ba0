package org.tripole.session;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Question;
import org.tripole.text.ReopenText;

/** Questions as JSON. */
final class QuestionJson {

    private static final int EARLIEST = 1;
    private static final int LATEST = 9999;

    private QuestionJson() {}

    static JsonObject write(Question question) {
        JsonObject json = new JsonObject();
        json.addProperty("asOf", question.asOf().toString());
        question.comparedWith().ifPresent(day -> json.addProperty("comparedWith", day.toString()));
        json.add("filter", FilterJson.write(question.filter()));
        json.add("weights", WeightsJson.write(question.weights()));
        return json;
    }

    static Question read(Fields fields) throws Unfit {
        return new Question(
                FilterJson.read(fields.object("filter")),
                WeightsJson.read(fields.object("weights")),
                day(fields, "asOf"),
                comparedDay(fields));
    }

    private static @Nullable LocalDate comparedDay(Fields fields) throws Unfit {
        return fields.has("comparedWith") ? day(fields, "comparedWith") : null;
    }

    /** A day that a record can be read as of. */
    private static LocalDate day(Fields fields, String name) throws Unfit {
        LocalDate day = fields.day(name);
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new Unfit(ReopenText.NOT_A_DAY, fields.path() + "." + name);
        }
        return day;
    }
}
