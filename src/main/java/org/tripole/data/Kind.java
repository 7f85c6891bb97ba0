package org.tripole.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tripole.domain.PartialDate;

/**
 * A kind of value: how it is read, and the rule that other values break.
 *
 * @param <T> what it is read as
 */
record Kind<T>(Rule rule, Function<Json, Optional<T>> reader) {

    static final Kind<Json.Text> TEXT =
            new Kind<>(
                    Rule.TEXT,
                    json -> json instanceof Json.Text text ? Optional.of(text) : Optional.empty());

    static final Kind<Json.Text> FILLED_TEXT =
            new Kind<>(
                    Rule.FILLED_TEXT,
                    json -> TEXT.read(json).filter(text -> !text.value().isBlank()));

    static final Kind<Boolean> TRUTH =
            new Kind<>(
                    Rule.TRUTH,
                    json ->
                            json instanceof Json.Truth truth
                                    ? Optional.of(truth.value())
                                    : Optional.empty());

    static final Kind<PartialDate> DATE =
            new Kind<>(
                    Rule.DATE,
                    json -> TEXT.read(json).flatMap(text -> PartialDate.parse(text.value())));

    static final Kind<Double> NUMBER =
            new Kind<>(
                    Rule.NUMBER,
                    json ->
                            json instanceof Json.Digits digits
                                    ? Optional.of(digits.value()).filter(Double::isFinite)
                                    : Optional.empty());

    /** A number from 0 to 1, both included. */
    static final Kind<Double> SHARE =
            new Kind<>(
                    Rule.SHARE,
                    json -> NUMBER.read(json).filter(share -> share >= 0 && share <= 1));

    static final Kind<Json.Fields> OBJECT =
            new Kind<>(
                    Rule.OBJECT,
                    json ->
                            json instanceof Json.Fields fields
                                    ? Optional.of(fields)
                                    : Optional.empty());

    static final Kind<List<Json>> LIST =
            new Kind<>(
                    Rule.LIST,
                    json ->
                            json instanceof Json.Items items
                                    ? Optional.of(items.values())
                                    : Optional.empty());

    /** A whole number from 0 to {@code most}. */
    static Kind<Long> count(long most) {
        return new Kind<>(
                Rule.WHOLE_NUMBER,
                json ->
                        NUMBER.read(json)
                                .filter(n -> n >= 0 && n <= most && n == Math.rint(n))
                                .map(Double::longValue));
    }

    Optional<T> read(Json json) {
        return reader.apply(json);
    }
}
