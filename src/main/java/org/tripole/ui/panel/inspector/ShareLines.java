package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.tripole.domain.Affinity;
import org.tripole.score.Position;
import org.tripole.text.InspectorText;
import org.tripole.ui.kit.ShareLine;

/** Shares and affinities as lines of a bar. */
final class ShareLines {

    /** The normal quantile that leaves a tenth on either side. */
    private static final double EIGHTY_PERCENT = 1.2815515655446004;

    private ShareLines() {}

    /** The shares of a position with their 80 % ranges, from their standard deviations. */
    static List<ShareLine> of(Position position, Writer writer) {
        List<ShareLine> lines = new ArrayList<>();
        for (int k = 0; k < position.shares().size(); k++) {
            double share = position.shares().get(k);
            double reach = EIGHTY_PERCENT * position.measures().sd().get(k);
            lines.add(line(k, share, new double[] {share - reach, share + reach}, writer));
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
            double[] range = {spread.getMin(), spread.getMax()};
            lines.add(line(k, affinity.weight(k), range, writer));
        }
        return lines;
    }

    private static ShareLine line(int approach, double share, double[] range, Writer writer) {
        double low = Math.max(0, range[0]);
        double high = Math.min(1, range[1]);
        String name = writer.naming().alone(approach);
        String percent = writer.words().percent(share);
        long lowPercent = Math.round(low * 100);
        long highPercent = Math.round(high * 100);
        boolean isPoint = lowPercent == highPercent;
        String figure =
                isPoint
                        ? percent
                        : writer.text(InspectorText.SHARE_FIGURE, percent, lowPercent, highPercent);
        String spoken = writer.text(InspectorText.SHARE_SPOKEN, name, figure);
        return new ShareLine(name, approach, share, low, high, figure, spoken);
    }
}
