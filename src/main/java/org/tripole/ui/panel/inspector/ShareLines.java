package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.tripole.domain.Affinity;
import org.tripole.score.Interval;
import org.tripole.score.Position;
import org.tripole.text.InspectorText;
import org.tripole.ui.kit.ShareLine;

/** Shares and affinities as lines of a bar. */
final class ShareLines {

    private ShareLines() {}

    /** The shares of a position with their 80 % ranges, from their standard deviations. */
    static List<ShareLine> of(Position position, Writer writer) {
        List<ShareLine> lines = new ArrayList<>();
        for (int k = 0; k < position.shares().size(); k++) {
            Interval range = Interval.eightyPercent(position, k);
            lines.add(line(k, position.shares().get(k), range, writer));
        }
        return lines;
    }

    /** The affinities of a target with the spread of its codings. */
    static List<ShareLine> of(Affinity affinity, Writer writer) {
        List<ShareLine> lines = new ArrayList<>();
        for (int k = 0; k < affinity.weights().size(); k++) {
            DoubleSummaryStatistics spread = new DoubleSummaryStatistics();
            spread.accept(affinity.weight(k));
            for (Affinity.Coding coding : affinity.codings()) {
                spread.accept(coding.weights().get(k));
            }
            Interval range = new Interval(spread.getMin(), spread.getMax());
            lines.add(line(k, affinity.weight(k), range, writer));
        }
        return lines;
    }

    private static ShareLine line(int approach, double share, Interval range, Writer writer) {
        String name = writer.naming().alone(approach);
        String percent = writer.words().percent(share);
        String figure =
                range.isPoint()
                        ? percent
                        : writer.text(
                                InspectorText.SHARE_FIGURE,
                                percent,
                                range.lowPercent(),
                                range.highPercent());
        String spoken = writer.text(InspectorText.SHARE_SPOKEN, name, figure);
        return new ShareLine(name, approach, share, range.low(), range.high(), figure, spoken);
    }
}
