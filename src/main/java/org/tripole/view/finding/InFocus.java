package org.tripole.view.finding;

import java.util.List;
import java.util.stream.Stream;
import org.tripole.domain.ActorId;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;

/** What of the focus the network shows, by id. */
record InFocus(List<ActorId> actors, List<Target> targets) {

    static InFocus of(Evidence evidence) {
        return new InFocus(
                ids(evidence, Ref.Kind.ACTOR).map(ActorId::new).filter(evidence::shows).toList(),
                ids(evidence, Ref.Kind.TARGET)
                        .map(TargetId::new)
                        .filter(evidence::shows)
                        .map(evidence::target)
                        .toList());
    }

    int size() {
        return actors.size() + targets.size();
    }

    /** What they are called, actors first. */
    List<Argument> names(Evidence evidence) {
        return Stream.concat(
                        actors.stream().map(evidence::named), targets.stream().map(evidence::named))
                .toList();
    }

    private static Stream<String> ids(Evidence evidence, Ref.Kind kind) {
        return evidence.setting().focus().stream()
                .filter(ref -> ref.kind() == kind)
                .map(Ref::id)
                .sorted();
    }
}
