package org.tripole.view.finding;

import static org.tripole.text.FindingText.NO_PATH;
import static org.tripole.text.FindingText.PATH_ENDS_HIDDEN;
import static org.tripole.text.FindingText.PATH_ENDS_IDLE;
import static org.tripole.text.FindingText.PATH_END_HIDDEN;
import static org.tripole.text.FindingText.PATH_END_IDLE;
import static org.tripole.text.FindingText.PATH_FAR;
import static org.tripole.text.FindingText.PATH_PLAIN;
import static org.tripole.text.FindingText.PATH_SHARED;
import static org.tripole.text.FindingText.PATH_THROUGH;
import static org.tripole.text.FindingText.PATH_THROUGH_THREE;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.draw.Ref;
import org.tripole.graph.TiePath;
import org.tripole.graph.TiePaths;
import org.tripole.text.FindingText;

/** How two actors are tied, as far as the paths between them show it; or why no path is drawn. */
record PathRule(Depiction.Paths picture) implements Rule {

    private static final int DIRECT = 2;
    private static final int OVER_ONE_OTHER = 4;

    @Override
    public List<Finding> find(Evidence evidence) {
        Argument from = evidence.named(picture.from());
        Argument to = evidence.named(picture.to());
        List<Finding> findings = new ArrayList<>();
        if (picture.found() instanceof TiePaths.Found found) {
            findings.add(tied(evidence, found, List.of(from, to)));
        } else if (picture.found() instanceof TiePaths.None none) {
            findings.add(untied(evidence, none));
        }
        findings.add(Finding.of(PATH_PLAIN, 0.1, from, to));
        return findings;
    }

    private Finding tied(Evidence evidence, TiePaths.Found found, List<Argument> ends) {
        List<Argument> arguments = new ArrayList<>(ends);
        if (found.length() == DIRECT && found.total() > 1) {
            arguments.add(new Argument.Stated(total(found), targets(evidence, found)));
            return new Finding(PATH_SHARED, 1, arguments);
        }
        if (found.total() == 1 && found.length() <= OVER_ONE_OTHER) {
            arguments.addAll(PathNames.between(found.paths().get(0), evidence));
            return new Finding(
                    found.length() == DIRECT ? PATH_THROUGH : PATH_THROUGH_THREE, 1, arguments);
        }
        arguments.add(new Argument.Stated(total(found), targets(evidence, found)));
        arguments.add(new Argument.Stated(found.length(), List.of()));
        return new Finding(PATH_FAR, 1, arguments);
    }

    private static Finding untied(Evidence evidence, TiePaths.None none) {
        List<ActorId> about = none.about();
        boolean isOne = about.size() == 1;
        FindingText kind =
                switch (none.reason()) {
                    case NOT_SHOWN -> isOne ? PATH_END_HIDDEN : PATH_ENDS_HIDDEN;
                    case WITHOUT_ACTS -> isOne ? PATH_END_IDLE : PATH_ENDS_IDLE;
                    case APART -> NO_PATH;
                    case SAME_ACTOR ->
                            throw new AssertionError("A path runs between two actors: " + none);
                };
        return new Finding(kind, 1, about.stream().map(evidence::named).toList());
    }

    /** Beyond the largest number there are more; no record has so many paths. */
    private static int total(TiePaths.Found found) {
        return (int) Math.min(Integer.MAX_VALUE, found.total());
    }

    /** What the listed paths run over. */
    private static List<Ref> targets(Evidence evidence, TiePaths.Found found) {
        return found.paths().stream()
                .flatMap((TiePath path) -> PathNames.between(path, evidence).stream())
                .flatMap(name -> name.rows().stream())
                .distinct()
                .toList();
    }
}
