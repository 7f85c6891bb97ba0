package org.tripole.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tripole.app.saved.Basis;
import org.tripole.app.saved.TieMarks;
import org.tripole.domain.ActorId;

/** Bases as JSON: states by label, marks of ties as Base64, in pieces that are not too long. */
final class BasisJson {

    private static final int MARKS_PER_PIECE = 45; // 480 letters

    private BasisJson() {}

    static JsonObject write(Basis basis) {
        JsonObject json = new JsonObject();
        json.addProperty("title", basis.data().title());
        json.addProperty("version", basis.data().version());
        json.addProperty("asOf", basis.data().asOf().toString());
        JsonObject labels = new JsonObject();
        byLabel(basis.labels()).forEach((label, ids) -> labels.add(label, JsonText.texts(ids)));
        json.add("labels", labels);
        json.addProperty("ties", basis.ties().count());
        json.add("tieMarks", pieces(basis.ties().marks()));
        return json;
    }

    static Basis read(Fields fields) throws Unfit {
        Basis.Version version =
                new Basis.Version(fields.text("title"), fields.text("version"), fields.day("asOf"));
        Map<ActorId, String> labels = labels(fields.object("labels"));
        List<Long> marks = new ArrayList<>();
        fields.list("tieMarks", BasisJson::marks).forEach(marks::addAll);
        return fields.built(
                () -> new Basis(version, labels, new TieMarks(fields.whole("ties"), marks)));
    }

    private static Map<String, List<ActorId>> byLabel(Map<ActorId, String> labels) {
        Map<String, List<ActorId>> ids = new TreeMap<>();
        labels.forEach((id, label) -> ids.computeIfAbsent(label, l -> new ArrayList<>()).add(id));
        return ids;
    }

    private static Map<ActorId, String> labels(Fields fields) throws Unfit {
        Map<ActorId, String> labels = new TreeMap<>();
        for (String label : fields.names(text -> text).keySet()) {
            fields.list(label, ActorId::new).forEach(id -> labels.put(id, label));
        }
        return labels;
    }

    private static JsonArray pieces(List<Long> marks) {
        JsonArray pieces = new JsonArray();
        for (int from = 0; from < marks.size(); from += MARKS_PER_PIECE) {
            pieces.add(piece(marks.subList(from, Math.min(marks.size(), from + MARKS_PER_PIECE))));
        }
        return pieces;
    }

    private static String piece(List<Long> marks) {
        ByteBuffer bytes = ByteBuffer.allocate(marks.size() * Long.BYTES);
        marks.forEach(bytes::putLong);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static List<Long> marks(String piece) {
        byte[] bytes = Base64.getDecoder().decode(piece);
        if (bytes.length % Long.BYTES != 0) {
            throw new IllegalArgumentException("half a mark at the end");
        }
        List<Long> marks = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            marks.add(buffer.getLong());
        }
        return marks;
    }
}
