package org.tripole.session;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import org.tripole.app.Question;
import org.tripole.app.Selection;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.SavedView;
import org.tripole.text.ReopenText;
import org.tripole.view.Viewing;

/** A view as text, in JSON of a stated version: bounded, checked field by field, never guessed. */
public final class ViewText {

    private static final String FORMAT = "tripole-view";
    private static final int VERSION = 1;
    private static final int MOST_LETTERS = 1 << 20;

    private ViewText() {}

    /** The view on one line; equal views give equal texts. */
    public static String write(SavedPicture picture) {
        return json(picture).toString();
    }

    /** The same for people to read. */
    public static String writeIndented(SavedPicture picture) {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(json(picture));
    }

    /** The view behind a text; never throws on what is in it. */
    public static ViewFound read(String text) {
        try {
            return new ViewFound.Read(picture(new Fields(parsed(text), "")));
        } catch (Unfit unfit) {
            return unfit.refusal();
        }
    }

    static JsonObject json(SavedPicture picture) {
        SavedView view = picture.view();
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("version", VERSION);
        json.add("question", QuestionJson.write(view.question()));
        json.add("viewing", ViewingJson.write(view.viewing()));
        json.add("selection", JsonText.refs(view.selection().refs()));
        view.selection()
                .foundRef()
                .ifPresent(found -> json.addProperty("found", JsonText.ref(found)));
        json.add("sheet", PlateJson.write(view.plate()));
        json.add("data", BasisJson.write(picture.basis()));
        return json;
    }

    private static JsonObject parsed(String text) throws Unfit {
        if (text.length() > MOST_LETTERS) {
            throw new Unfit(ReopenText.TOO_LARGE);
        }
        return StrictJson.object(text).orElseThrow(() -> new Unfit(ReopenText.NO_VIEW));
    }

    static SavedPicture picture(Fields fields) throws Unfit {
        if (!fields.has("format") || !fields.text("format").equals(FORMAT)) {
            throw new Unfit(ReopenText.NO_VIEW);
        }
        int version = fields.whole("version");
        if (version != VERSION) {
            throw version > VERSION
                    ? new Unfit(ReopenText.NEWER, version, VERSION)
                    : new Unfit(ReopenText.NO_VIEW);
        }
        return new SavedPicture(view(fields), BasisJson.read(fields.object("data")));
    }

    private static SavedView view(Fields fields) throws Unfit {
        Question question = QuestionJson.read(fields.object("question"));
        Viewing viewing = ViewingJson.read(fields.object("viewing"));
        Plate plate = PlateJson.read(fields.object("sheet"));
        return new SavedView(question, viewing, selection(fields), plate);
    }

    private static Selection selection(Fields fields) throws Unfit {
        return new Selection(
                new LinkedHashSet<>(fields.list("selection", JsonText::ref)),
                fields.optional("found", JsonText::ref).orElse(null));
    }
}
