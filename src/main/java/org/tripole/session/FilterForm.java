package org.tripole.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;
import org.tripole.text.KeptText;

/** The saved filters in their file. */
record FilterForm() implements KeptForm<NamedFilters> {

    @Override
    public String format() {
        return "tripole-filters";
    }

    @Override
    public String list() {
        return "filters";
    }

    @Override
    public KeptText noun() {
        return KeptText.FILTERS;
    }

    @Override
    public long mostBytes() {
        return 4 << 20;
    }

    @Override
    public JsonArray write(NamedFilters kept) {
        JsonArray array = new JsonArray();
        for (NamedFilter one : kept.all()) {
            JsonObject json = new JsonObject();
            json.addProperty("name", one.name());
            json.add("filter", FilterJson.write(one.filter()));
            array.add(json);
        }
        return array;
    }

    @Override
    public NamedFilters read(List<Fields> each) throws Unfit {
        List<NamedFilter> all = new ArrayList<>();
        for (Fields one : each) {
            String name = one.text("name");
            var filter = FilterJson.read(one.object("filter"));
            all.add(one.built(() -> new NamedFilter(name, filter)));
        }
        return new NamedFilters(all);
    }
}
