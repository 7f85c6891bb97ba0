package org.tripole.view.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** All that may be claimed of a picture, the strongest first. */
public final class Findings {

    private static final List<Rule> OF_ALL =
            List.of(
                    new ShadeRule(),
                    new BackedRule(),
                    new GroupsRule(),
                    new ChangeRule(),
                    new MoveRule(),
                    new SelectionRule(),
                    new MajorityRule(),
                    new AlignedRule(),
                    new BetweenRule(),
                    new RegionsRule(),
                    new GroupMajorityRule(),
                    new MembersRule(),
                    new CommunityRule(),
                    new OverlapRule(),
                    new BackersRule(),
                    new ContestedRule(),
                    new VoteRule(),
                    new DoubtRule(),
                    new WeightRule(),
                    new MostBackedRule(),
                    new MostActsRule(),
                    new NoActRule(),
                    new NewestActRule(),
                    new PlainRule());

    /** Where states were chosen by label, what their labels are is the choice and no finding. */
    private static final List<Rule> OF_CHOSEN =
            List.of(
                    new ShadeRule(),
                    new OverlapRule(),
                    new ContestedRule(),
                    new WeightRule(),
                    new MostBackedRule(),
                    new MostActsRule(),
                    new NewestActRule(),
                    new PlainRule());

    private static final List<Rule> OF_FOCUS =
            List.of(
                    new ActorRule(),
                    new ActorActsRule(),
                    new AlikeRule(),
                    new TargetRule(),
                    new BackersRule(),
                    new SharedRule(),
                    new PairOfTargetsRule(),
                    new PlainRule());

    /** Where colours say a metric, what the label of one state is may not be seen. */
    private static final List<Rule> OF_SHADED_FOCUS =
            List.of(
                    new ActorActsRule(),
                    new TargetRule(),
                    new SharedRule(),
                    new PairOfTargetsRule(),
                    new PlainRule());

    private Findings() {}

    /** The findings of a picture; at least one. Same evidence, same order. */
    public static List<Finding> of(Evidence evidence) {
        boolean isFocused = evidence.isFocused() && InFocus.of(evidence).size() > 0;
        List<Finding> all = new ArrayList<>();
        rules(evidence, isFocused).forEach(rule -> all.addAll(rule.find(evidence)));
        all.sort(Comparator.comparingDouble(finding -> -finding.strength()));
        return all.stream().filter(new Unsaid()).toList();
    }

    /** Of findings that say the same, the strongest. */
    private static final class Unsaid implements Predicate<Finding> {
        private final Set<List<Object>> said = new HashSet<>();

        @Override
        public boolean test(Finding finding) {
            return said.add(List.of(finding.kind(), finding.arguments()));
        }
    }

    private static List<Rule> rules(Evidence evidence, boolean isFocused) {
        if (evidence.setting().depiction() instanceof Depiction.Targets picture) {
            return List.of(new TargetsAloneRule(picture));
        }
        if (evidence.setting().depiction() instanceof Depiction.Paths picture) {
            return List.of(new PathRule(picture));
        }
        if (isFocused) {
            return evidence.setting().shaded().isPresent() ? OF_SHADED_FOCUS : OF_FOCUS;
        }
        return evidence.isChosenByScore() ? OF_CHOSEN : OF_ALL;
    }
}
