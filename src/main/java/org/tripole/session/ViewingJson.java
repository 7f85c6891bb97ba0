package org.tripole.session;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.text.ReopenText;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.ColourBy;
import org.tripole.view.Encoding;
import org.tripole.view.Focus;
import org.tripole.view.Joining;
import org.tripole.view.LayoutKind;
import org.tripole.view.NodesShown;
import org.tripole.view.Placing;
import org.tripole.view.Route;
import org.tripole.view.Scope;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;
import org.tripole.view.Viewing;

/** Ways of looking as JSON, without the shape of the plot, which follows from the sheet. */
final class ViewingJson {

    private ViewingJson() {}

    static JsonObject write(Viewing viewing) {
        JsonObject json = new JsonObject();
        json.add("scope", scope(viewing.scope()));
        json.add("placing", placing(viewing.placing()));
        json.addProperty("size", Fields.word(viewing.encoding().size()));
        json.addProperty("colour", Fields.word(viewing.encoding().colour()));
        if (viewing.encoding().names() != NameLanguage.ENGLISH) {
            json.addProperty("names", viewing.encoding().names().tag());
        }
        return json;
    }

    static Viewing read(Fields fields) throws Unfit {
        return Viewing.opening()
                .withScope(scope(fields.object("scope")))
                .withPlacing(placing(fields.object("placing")))
                .withEncoding(
                        new Encoding(
                                fields.choice("size", SizeBy.class),
                                fields.choice("colour", ColourBy.class),
                                names(fields)));
    }

    /** Views of before there was a choice, and those in English, say nothing of it. */
    private static NameLanguage names(Fields fields) throws Unfit {
        return fields.optional("names", ViewingJson::language).orElse(NameLanguage.ENGLISH);
    }

    private static NameLanguage language(String tag) {
        return NameLanguage.of(tag)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + tag + "\" is no known choice"));
    }

    private static JsonObject scope(Scope scope) {
        JsonObject json = new JsonObject();
        json.addProperty("nodes", Fields.word(scope.nodes()));
        json.addProperty("ties", Fields.word(scope.ties()));
        json.addProperty("joinBy", Fields.word(scope.joining().basis()));
        json.addProperty("leastLikeness", scope.joining().likeness());
        json.addProperty("leastBackers", scope.joining().backers());
        json.add("focus", JsonText.refs(scope.focus().refs()));
        json.addProperty("depth", scope.focus().depth());
        json.add("hidden", JsonText.refs(scope.hidden()));
        scope.shownRoute()
                .ifPresent(
                        route ->
                                json.add(
                                        "route", JsonText.refs(List.of(route.from(), route.to()))));
        return json;
    }

    private static Scope scope(Fields fields) throws Unfit {
        Route route = route(fields);
        return fields.built(
                () ->
                        new Scope(
                                fields.choice("nodes", NodesShown.class),
                                fields.choice("ties", TiesShown.class),
                                new Joining(
                                        fields.choice("joinBy", Joining.Basis.class),
                                        fields.number("leastLikeness"),
                                        fields.whole("leastBackers")),
                                new Focus(
                                        new LinkedHashSet<>(fields.list("focus", JsonText::ref)),
                                        fields.whole("depth")),
                                new LinkedHashSet<>(fields.list("hidden", JsonText::ref)),
                                route));
    }

    private static @Nullable Route route(Fields fields) throws Unfit {
        if (!fields.has("route")) {
            return null;
        }
        List<Ref> ends = fields.list("route", JsonText::ref);
        if (ends.size() != 2) {
            throw new Unfit(ReopenText.NOT_TWO, fields.path() + ".route");
        }
        return fields.built(() -> new Route(ends.get(0), ends.get(1)));
    }

    private static JsonObject placing(Placing placing) {
        JsonObject json = new JsonObject();
        json.addProperty("layout", Fields.word(placing.layout()));
        placing.chosenCentre().ifPresent(ref -> json.addProperty("centre", JsonText.ref(ref)));
        JsonObject pins = new JsonObject();
        placing.pins().forEach((ref, at) -> pins.add(JsonText.ref(ref), point(at)));
        json.add("pins", pins);
        json.addProperty("thinOpen", placing.isThinOpen());
        return json;
    }

    private static Placing placing(Fields fields) throws Unfit {
        Ref centre = fields.optional("centre", JsonText::ref).orElse(null);
        Map<Ref, Point> pins = pins(fields.object("pins"));
        return fields.built(
                () ->
                        new Placing(
                                fields.choice("layout", LayoutKind.class),
                                centre,
                                pins,
                                fields.flag("thinOpen")));
    }

    private static Map<Ref, Point> pins(Fields fields) throws Unfit {
        Map<Ref, Point> pins = new LinkedHashMap<>();
        for (var entry : fields.names(JsonText::ref).entrySet()) {
            pins.put(entry.getValue(), point(fields, entry.getKey()));
        }
        return pins;
    }

    static com.google.gson.JsonArray point(Point point) {
        return JsonText.numbers(List.of(point.x(), point.y()));
    }

    static Point point(Fields fields, String name) throws Unfit {
        List<Double> numbers = fields.numbers(name);
        if (numbers.size() != 2) {
            throw new Unfit(ReopenText.NOT_TWO, fields.path() + "." + name);
        }
        return fields.built(() -> new Point(numbers.get(0), numbers.get(1)));
    }
}
