package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import org.tripole.app.MetricWords;
import org.tripole.domain.Actor;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.text.InspectorText;
import org.tripole.text.MeasureText;
import org.tripole.text.MetricText;
import org.tripole.ui.panel.Later;

/** The metrics of an actor, each with what it says and does not say; measured when unfolded. */
final class ActorMetrics {

    /** The id of the fold that asks for the metrics. */
    static final String FOLD = "fold-metrics";

    private ActorMetrics() {}

    static Section of(Actor actor, Writer writer) {
        Block folded = new Block.Folded(FOLD, writer.text(MeasureText.SHOW), inside(actor, writer));
        return writer.section("metrics", MeasureText.PLACE, List.of(folded));
    }

    private static List<Block> inside(Actor actor, Writer writer) {
        Later<List<MetricValues>> metrics = writer.findings().shown().metrics();
        if (metrics instanceof Later.Arrived<List<MetricValues>> arrived) {
            return blocks(actor, arrived.value(), writer);
        }
        if (metrics instanceof Later.Awaited<List<MetricValues>>) {
            String text = writer.text(MeasureText.MEASURING);
            return List.of(new Block.Working(text, Block.Work.METRICS));
        }
        return List.of(Block.soft(writer.text(InspectorText.NOT_COMPUTED)));
    }

    private static List<Block> blocks(Actor actor, List<MetricValues> all, Writer writer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.soft(writer.text(MeasureText.UNDER_FILTERS)));
        for (MetricValues values : all) {
            String name = writer.text(MetricWords.name(values.metric()));
            blocks.add(new Block.Fact(name, value(actor, values, writer)));
            blocks.add(Block.soft(writer.text(MetricWords.meaning(values.metric()))));
        }
        return blocks;
    }

    private static String value(Actor actor, MetricValues values, Writer writer) {
        if (values.missing().containsKey(actor.id())) {
            return writer.text(MetricText.MISSING_NO_ACTS);
        }
        var value = values.of(actor.id());
        var span = values.span();
        return value.isPresent() && span.isPresent()
                ? writer.text(
                        MeasureText.VALUE_OF_MOST,
                        figure(values.metric(), value.getAsDouble(), writer),
                        figure(values.metric(), span.get().most(), writer))
                : writer.text(MeasureText.NOT_SHOWN);
    }

    private static String figure(Metric metric, double value, Writer writer) {
        return metric == Metric.DEGREE
                ? writer.words().number(Math.round(value))
                : writer.words().thousandths(value);
    }
}
