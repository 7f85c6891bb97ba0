package org.tripole.ui.panel.table;

import org.tripole.app.MetricWords;
import org.tripole.domain.Dataset;
import org.tripole.score.Metric;
import org.tripole.text.MessageKey;
import org.tripole.text.TableText;
import org.tripole.ui.panel.Words;
import org.tripole.view.ApproachNames;

/** What the columns of the table are called, and what each means and does not mean. */
final class ColumnWords {

    private final ApproachNames approaches;
    private final Words words;

    ColumnWords(Dataset dataset, Words words) {
        this.approaches = new ApproachNames(dataset);
        this.words = words;
    }

    /** The head of a column, in a word or two. */
    String head(StateColumn column) {
        return column.told() == Told.SHARES
                ? approaches.brief(column.approach())
                : head(column.told(), words);
    }

    /** What is told, in the menu of columns. */
    static String head(Told told, Words words) {
        return words.text(TableText.valueOf("HEAD_" + told.name()));
    }

    /** One sentence on what a column means and does not mean. */
    String meaning(StateColumn column) {
        return words.text(meaning(column.told()), approaches.alone(column.approach()));
    }

    private static MessageKey meaning(Told told) {
        return switch (told) {
            case SWING -> MetricWords.meaning(Metric.SWING);
            case STRADDLE -> MetricWords.meaning(Metric.STRADDLE);
            case TIES -> MetricWords.meaning(Metric.DEGREE);
            case BETWEENNESS -> MetricWords.meaning(Metric.BETWEENNESS);
            case PARTICIPATION -> MetricWords.meaning(Metric.PARTICIPATION);
            default -> TableText.valueOf("MEANS_" + told.name());
        };
    }
}
