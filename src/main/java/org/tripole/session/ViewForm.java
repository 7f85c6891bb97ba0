package org.tripole.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.NamedViews;
import org.tripole.text.KeptText;

/** The saved views in their file, each as a picture would carry it. */
record ViewForm() implements KeptForm<NamedViews> {

    @Override
    public String format() {
        return "tripole-views";
    }

    @Override
    public String list() {
        return "views";
    }

    @Override
    public KeptText noun() {
        return KeptText.VIEWS;
    }

    @Override
    public long mostBytes() {
        return 64L << 20; // 200 views with the marks of 20,000 ties each
    }

    @Override
    public JsonArray write(NamedViews kept) {
        JsonArray array = new JsonArray();
        for (NamedView one : kept.all()) {
            JsonObject json = new JsonObject();
            json.addProperty("name", one.name());
            json.add("view", ViewText.json(one.picture()));
            array.add(json);
        }
        return array;
    }

    @Override
    public NamedViews read(List<Fields> each) throws Unfit {
        List<NamedView> all = new ArrayList<>();
        for (Fields one : each) {
            String name = one.text("name");
            var picture = ViewText.picture(one.object("view"));
            all.add(one.built(() -> new NamedView(name, picture)));
        }
        return new NamedViews(all);
    }
}
