package org.tripole.ui.panel.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Relation;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.AsOf;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.text.InspectorText;
import org.tripole.text.MessageKey;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;

/** What all pages write with: the evidence, the words, and the rows that several pages share. */
final class Writer {

    private final Findings findings;
    private final Words words;
    private final Naming naming;

    Writer(Findings findings, Words words) {
        this.findings = findings;
        this.words = words;
        this.naming = new Naming(findings.dataset(), words);
    }

    Findings findings() {
        return findings;
    }

    Dataset dataset() {
        return findings.dataset();
    }

    Scores scores() {
        return findings.scores();
    }

    Words words() {
        return words;
    }

    Naming naming() {
        return naming;
    }

    String text(MessageKey key, Object... arguments) {
        return words.text(key, arguments);
    }

    Section section(String id, MessageKey heading, List<? extends Block> blocks) {
        return new Section(id, text(heading), List.copyOf(blocks));
    }

    /** The day up to which the record is read, in words. */
    String asOf() {
        return words.date(scores().asOf());
    }

    /** The day on which the record ends, in words. */
    String lastDay() {
        return words.date(dataset().facts().asOf());
    }

    /** An actor of the dataset. */
    Actor actor(ActorId id) {
        return dataset().actor(id).orElseThrow(() -> new AssertionError(id));
    }

    /** A target of the dataset. */
    Target target(TargetId id) {
        return dataset().target(id).orElseThrow(() -> new AssertionError(id));
    }

    /** The label of an actor in words; empty when it has no position. */
    String label(ActorId id) {
        return scores().position(id).map(Position::standing).map(naming::label).orElse("");
    }

    /** A row that opens an actor, with its label below. */
    Block.Entry entry(Actor actor) {
        return Block.Entry.of(actor.name(), label(actor.id()), Things.ref(actor.id()));
    }

    /** A row that opens an actor, with its name alone. */
    Block.Entry nameOnly(Actor actor) {
        return Block.Entry.of(actor.name(), "", Things.ref(actor.id()));
    }

    /** A row that opens a target, with its kind and date below. */
    Block.Entry entry(Target target) {
        String kind = words.kind(target.facts().kind());
        String detail = words.details(kind, words.date(target.date()));
        return Block.Entry.of(target.shortName(), detail, Things.ref(target.id()));
    }

    /** A row that opens a source, with its publisher, kind and date below. */
    Block.Entry entry(Source source) {
        return Block.Entry.of(source.englishTitle(), about(source), Things.ref(source.id()));
    }

    /** The address of a source, if it has one. */
    Optional<Block> address(Source source) {
        return source.address().map(url -> new Block.Address(source.id(), url));
    }

    /** Publisher, kind and date of a source in one line. */
    String about(Source source) {
        PartialDate published = source.published();
        return words.details(
                source.publisher(),
                words.kind(source.kind()),
                published == null ? "" : words.date(published));
    }

    /** Rows that open the sources with these ids; unknown ones are left out. */
    List<Block> sources(List<SourceId> ids) {
        return ids.stream()
                .map(dataset()::source)
                .flatMap(Optional::stream)
                .<Block>map(this::entry)
                .toList();
    }

    /** A row that opens a tie under {@code title}: the act, its date, quality and sources below. */
    Block.Entry entry(Tie tie, String title) {
        return Block.Entry.of(title, act(tie) + "\n" + ground(tie), Things.ref(tie));
    }

    /** What was done and when: "signed, Feb 2026". */
    String act(Tie tie) {
        String act = words.act(tie.relation());
        return text(InspectorText.ACT_AND_DATE, act, words.date(dateOf(tie)));
    }

    /** What an act rests on: "official record · 2 sources". */
    String ground(Tie tie) {
        return words.details(words.quality(tie.quality()), words.sources(tie.sources().size()));
    }

    /** The act's own date, else the target's. */
    PartialDate dateOf(Tie tie) {
        return tie.dated().orElseGet(() -> target(tie.target()).date());
    }

    /** The state of the program that the page belongs to; empty before anything is drawn. */
    Optional<AppState> state() {
        return findings.shown().derived().map(Derived::state);
    }

    /** Actors by name in the order of the language. */
    List<Actor> sorted(Stream<ActorId> ids) {
        return ids.map(this::actor)
                .sorted(Comparator.comparing(Actor::name, words.alphabetical()))
                .toList();
    }

    /** Whether an act counts as backing under the weights. */
    boolean isBacking(Tie tie) {
        return strength(tie.relation()) > 0;
    }

    /** The signed strength of a relation under the weights. */
    double strength(Relation relation) {
        return scores().weights().strengths().getOrDefault(relation, 0.0);
    }

    /** The ties of an actor as of the day of the scores. */
    List<Tie> tiesOf(ActorId id) {
        return existing(dataset().tiesOf(id));
    }

    /** The ties to a target as of the day of the scores. */
    List<Tie> tiesTo(TargetId id) {
        return existing(dataset().tiesTo(id));
    }

    /** The targets that exist on the day of the scores. */
    List<Target> targets() {
        return dataset().targets().stream().filter(day()::has).toList();
    }

    private AsOf day() {
        return new AsOf(scores().asOf());
    }

    private List<Tie> existing(List<Tie> ties) {
        AsOf day = day();
        return ties.stream().filter(tie -> day.has(tie, target(tie.target()))).toList();
    }
}
