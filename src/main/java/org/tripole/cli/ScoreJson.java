package org.tripole.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.tripole.domain.Actor;
import org.tripole.domain.SourceId;
import org.tripole.score.Item;
import org.tripole.score.Measures;
import org.tripole.score.Position;

/** Scores as JSON, with every digit, actors by id. */
final class ScoreJson {

    private final ScoreReport report;
    private final JsonWriter json;

    private ScoreJson(ScoreReport report, JsonWriter json) {
        this.report = report;
        this.json = json;
    }

    static void write(ScoreReport report, PrintWriter out) throws IOException {
        JsonWriter json = Json.on(out);
        new ScoreJson(report, json).write();
        json.flush();
        out.println();
    }

    private void write() throws IOException {
        json.beginObject();
        json.name("asOf").value(report.scores().asOf().toString());
        Json.numbers(json, "balance", report.scores().balance());
        json.name("actors").beginObject();
        for (Actor actor : report.actors()) {
            write(actor);
        }
        json.endObject();
        json.endObject();
    }

    private void write(Actor actor) throws IOException {
        json.name(actor.id().value()).beginObject();
        writeShares(report.position(actor));
        writeMeasures(report.position(actor));
        json.name("label").value(report.label(actor));
        if (report.isExplained()) {
            writeItems(report.items(actor));
        }
        json.endObject();
    }

    private void writeShares(Position position) throws IOException {
        List<String> approaches = report.approachIds();
        for (int k = 0; k < approaches.size(); k++) {
            Json.number(json, approaches.get(k), position.shares().get(k));
        }
    }

    private void writeMeasures(Position position) throws IOException {
        Measures measures = position.measures();
        Json.number(json, "mass", position.mass().total());
        Json.number(json, "confidence", measures.confidence());
        Json.number(json, "lead", measures.lead());
        Json.number(json, "swing", measures.swing());
        Json.number(json, "straddle", measures.straddle());
    }

    private void writeItems(List<Item> items) throws IOException {
        json.name("items").beginArray();
        for (Item item : items) {
            write(item);
        }
        json.endArray();
    }

    private void write(Item item) throws IOException {
        json.beginObject();
        json.name("target").value(item.tie().target().value());
        json.name("relation").value(item.tie().relation().key());
        json.name("date").value(item.date().toString());
        json.name("quality").value(item.tie().quality().key());
        json.name("sources").beginArray();
        for (SourceId source : item.tie().sources()) {
            json.value(source.value());
        }
        json.endArray();
        Json.number(json, "mass", item.mass());
        Json.numbers(json, "share", item.contribution());
        Json.numbers(json, "pull", item.pull());
        json.endObject();
    }
}
