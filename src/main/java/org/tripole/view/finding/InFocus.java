package org.tripole.view.finding;

import java.util.List;
import java.util.stream.Stream;
import org.tripole.domain.ActorId;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.text.Messages;

/** What of the focus the network shows, by id. */
record InFocus(List<ActorId> actors, List<Target> targets) {

    private static final int MOST_TOLD = 3;

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

    /** The same as a sentence has them; of more than three, two. */
    String told(Evidence evidence, Messages messages) {
        List<String> names =
                names(evidence).stream().map(name -> name.inSentence(messages).toString()).toList();
        return new Enumeration(messages).some(names, names.size() > MOST_TOLD ? 2 : MOST_TOLD);
    }

    private static Stream<String> ids(Evidence evidence, Ref.Kind kind) {
        return evidence.setting().focus().stream()
                .filter(ref -> ref.kind() == kind)
                .map(Ref::id)
                .sorted();
    }
}
