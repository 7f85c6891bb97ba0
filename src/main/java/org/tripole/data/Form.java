package org.tripole.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.GeoPoint;

/**
 * The fields of one object, asked for by name and kind. A field that is absent or null yields
 * nothing. What is wrong is reported; an error costs the whole object unless said otherwise.
 */
final class Form {

    private final Json.Fields fields;
    private final Problems problems;
    private final Loss loss;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean isSound = true;

    /** A form over {@code fields}, an error in which costs {@code loss}. */
    Form(Json.Fields fields, Problems problems, Loss loss) {
        this.fields = fields;
        this.problems = problems;
        this.loss = loss;
    }

    Place place() {
        return fields.place();
    }

    /** Where the value under {@code name} stands, or the object when there is none. */
    Place place(String name) {
        return fields.value(name).map(Json::place).orElse(place());
    }

    /** How long the list under {@code name} is; 0 when there is none. */
    int size(String name) {
        return fields.value(name).flatMap(Kind.LIST::read).map(List::size).orElse(0);
    }

    /** What an error costs. */
    Loss loss() {
        return loss;
    }

    List<Json.Member> members() {
        return fields.members();
    }

    /** Whether nothing was found so far that costs the object. */
    boolean isSound() {
        return isSound;
    }

    /** Reports each of {@code names} that is absent. */
    void require(String... names) {
        for (String name : names) {
            if (value(name).isEmpty()) {
                report(new WrongValue(place(), Rule.PRESENT, name, "", loss), loss);
            }
        }
    }

    /** Warns of every field that was never asked for. */
    void warnOfOtherFields() {
        for (Json.Member member : fields.members()) {
            if (!known.contains(member.name())) {
                String near = Nearest.to(member.name(), known).orElse(null);
                problems.add(new UnknownField(member.place(), Found.brief(member.name()), near));
            }
        }
    }

    /** Whatever stands under {@code name}, unless it is null. */
    Optional<Json> value(String name) {
        known.add(name);
        return fields.value(name).filter(value -> !(value instanceof Json.Nothing));
    }

    /** The value of one kind under {@code name}; any other is an error. */
    <T> Optional<T> value(String name, Kind<T> kind) {
        return value(name).flatMap(json -> read(name, json, kind, loss));
    }

    /** Text; blank text counts as absent. */
    Optional<String> text(String name) {
        return value(name, Kind.TEXT).map(Json.Text::value).filter(text -> !text.isBlank());
    }

    /** Text that must not be blank. */
    Optional<String> filledText(String name) {
        return value(name, Kind.FILLED_TEXT).map(Json.Text::value);
    }

    /** Text, if it is any; reports nothing. */
    Optional<String> peek(String name) {
        return fields.value(name).flatMap(Kind.TEXT::read).map(Json.Text::value);
    }

    /** The form under {@code name}, an error in which costs the whole object; to be closed. */
    Optional<Form> form(String name) {
        return form(name, loss);
    }

    /** The form under {@code name}, an error in which costs {@code itsLoss}. */
    Optional<Form> form(String name, Loss itsLoss) {
        return value(name)
                .flatMap(json -> read(name, json, Kind.OBJECT, itsLoss))
                .map(inner -> new Form(inner, problems, itsLoss));
    }

    /** The forms in the list under {@code name}, an error in which costs {@code itsLoss}. */
    List<Form> forms(String name, Loss itsLoss) {
        return entries(name, Kind.OBJECT, itsLoss).stream()
                .map(inner -> new Form(inner, problems, itsLoss))
                .toList();
    }

    /** What the id under {@code name} stands for; an unknown one costs {@code itsLoss}. */
    <T> Optional<T> reference(String name, Lexicon<T> lexicon, Loss itsLoss) {
        return value(name)
                .flatMap(json -> read(name, json, Kind.TEXT, itsLoss))
                .flatMap(id -> resolve(id, lexicon, itsLoss));
    }

    /** What the ids in the list under {@code name} stand for; an unknown one costs the loss. */
    <T> List<T> references(String name, Lexicon<T> lexicon, Loss itsLoss) {
        return entries(name, Kind.TEXT, itsLoss).stream()
                .flatMap(id -> resolve(id, lexicon, itsLoss).stream())
                .toList();
    }

    /** What the name of {@code member} stands for; an unknown one costs {@code itsLoss}. */
    <T> Optional<T> named(Json.Member member, Lexicon<T> lexicon, Loss itsLoss) {
        return resolve(new Json.Text(member.place(), member.name()), lexicon, itsLoss);
    }

    /** A point on the globe; one outside it is doubtful and costs only the point. */
    Optional<GeoPoint> point(String latitude, String longitude) {
        Optional<Double> north = degrees(latitude, 90);
        Optional<Double> east = degrees(longitude, 180);
        return north.isPresent() && east.isPresent()
                ? Optional.of(new GeoPoint(north.get(), east.get()))
                : Optional.empty();
    }

    /** Reports that the value under {@code name} breaks {@code rule}. */
    void refuse(String name, Rule rule, Loss itsLoss) {
        String found = value(name).map(Json::shown).orElse("");
        report(new WrongValue(place(name), rule, name, found, itsLoss), itsLoss);
    }

    /** Remarks on something doubtful, which costs nothing. */
    void remark(Place at, Remark.Kind kind, Object... details) {
        problems.add(Remark.of(at, kind, details));
    }

    /** Adds a problem that costs {@code itsLoss}. */
    void report(Problem problem, Loss itsLoss) {
        problems.add(problem);
        isSound = isSound && itsLoss != loss;
    }

    /** Ends the reading of {@code part}, which belongs to the object and costs it when unsound. */
    void close(Form part) {
        part.warnOfOtherFields();
        isSound = isSound && part.isSound;
    }

    private <T> List<T> entries(String name, Kind<T> kind, Loss itsLoss) {
        List<T> found = new ArrayList<>();
        for (Json json : value(name, Kind.LIST).orElse(List.of())) {
            read(name + "[]", json, kind, itsLoss).ifPresent(found::add);
        }
        return found;
    }

    private <T> Optional<T> read(String name, Json json, Kind<T> kind, Loss itsLoss) {
        Optional<T> value = kind.read(json);
        if (value.isEmpty()) {
            String found = json.shown();
            report(new WrongValue(json.place(), kind.rule(), name, found, itsLoss), itsLoss);
        }
        return value;
    }

    private <T> Optional<T> resolve(Json.Text id, Lexicon<T> lexicon, Loss itsLoss) {
        Optional<T> meant = lexicon.find(id.value());
        if (meant.isEmpty() && !lexicon.isExcused(id.value())) {
            report(lexicon.unknown(id.place(), id.value(), itsLoss), itsLoss);
        }
        return meant;
    }

    private Optional<Double> degrees(String name, int bound) {
        Optional<Double> degrees = value(name, Kind.NUMBER);
        if (degrees.isEmpty() || Math.abs(degrees.get()) <= bound) {
            return degrees;
        }
        String found = value(name).map(Json::shown).orElse("");
        remark(place(name), Remark.Kind.OUTSIDE_GLOBE, name, found, bound);
        return Optional.empty();
    }
}
