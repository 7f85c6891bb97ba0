package org.tripole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;
import org.tripole.app.content.GraphContent;
import org.tripole.data.DataFolder;
import org.tripole.disk.Existing;
import org.tripole.domain.Dataset;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphNode;
import org.tripole.exchange.NodeLook;
import org.tripole.exchange.Period;
import org.tripole.export.graph.GraphFile;
import org.tripole.view.Palettes;
import org.tripole.work.Progress;

/**
 * Writes the shipped data as GEXF and GraphML, opens both with gephi-toolkit as Gephi's File > Open
 * would, and lists what it did not keep. Exit code 1 when anything is lost.
 */
final class GephiReadsBack {

    private final GraphDocument document;
    private final Graph graph;
    private final List<String> losses = new ArrayList<>();
    private int values;

    private GephiReadsBack(GraphDocument document, Graph graph) {
        this.document = document;
        this.graph = graph;
    }

    public static void main(String[] arguments) throws Exception {
        GraphDocument document = shippedData();
        Path folder = Files.createTempDirectory("gephi-reads-back");
        boolean isWhole = true;
        for (String suffix : List.of("gexf", "graphml")) {
            Path file = folder.resolve("all." + suffix);
            GraphFile.write(document, file, Existing.REPLACE);
            GephiReadsBack check = new GephiReadsBack(document, opened(file));
            isWhole &= check.isWhole(suffix.equals("gexf"));
            check.report(suffix);
            Files.delete(file);
        }
        Files.delete(folder);
        System.exit(isWhole ? 0 : 1); // Gephi's threads would keep the program alive
    }

    private static GraphDocument shippedData() {
        Dataset dataset =
                new DataFolder(Path.of("data")).read(Progress.NONE).dataset().orElseThrow();
        OpenData open = new OpenData(Path.of("data"), dataset, List.of());
        return GraphContent.all(
                AppState.opening(open, Appearance.STANDARD), Palettes.light(), Progress.NONE);
    }

    private static Graph opened(Path file) throws IOException {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(file.toFile());
        container.getLoader().setAutoScale(false);
        if (file.toString().endsWith(".graphml")) { // which knows no kinds that keep ties apart
            container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        }
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        System.out.print(container.getReport().getText());
        return Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
    }

    private boolean isWhole(boolean isDated) {
        same("nodes", document.nodes().size(), graph.getNodeCount());
        same("edges", document.edges().size(), graph.getEdgeCount());
        for (GraphNode node : document.nodes()) {
            Node kept = graph.getNode(node.id());
            if (kept == null) {
                losses.add("node " + node.id());
                continue;
            }
            same(node.id() + " label", node.label(), kept.getLabel());
            node.drawn().ifPresent(look -> checkLook(node.id(), look, kept));
            checkCells(node.id(), document.nodeColumns(), node.cells(), kept);
            if (isDated) {
                checkPeriod(node.id(), node.period(), kept);
            }
        }
        document.edges().forEach(edge -> checkEdge(edge, isDated));
        return losses.isEmpty();
    }

    private void checkEdge(GraphEdge edge, boolean isDated) {
        var kept = graph.getEdge(edge.id());
        if (kept == null) {
            losses.add("edge " + edge.id());
            return;
        }
        same(edge.id() + " source", edge.ends().source(), kept.getSource().getId());
        same(edge.id() + " target", edge.ends().target(), kept.getTarget().getId());
        same(edge.id() + " label", edge.relation(), kept.getLabel());
        same(edge.id() + " weight", (float) edge.weight(), (float) kept.getWeight());
        same(edge.id() + " is directed", true, kept.isDirected());
        checkCells(edge.id(), document.edgeColumns(), edge.cells(), kept);
        if (isDated) {
            same(edge.id() + " kind", edge.relation(), kept.getTypeLabel());
            checkPeriod(edge.id(), edge.period(), kept);
        }
    }

    private void checkLook(String id, NodeLook look, Node kept) {
        near(id + " x", look.at().x(), kept.x());
        near(id + " y", -look.at().y(), kept.y());
        near(id + " size", look.radius(), kept.size());
        same(id + " colour", look.fill().packed(), kept.getRGBA() & 0xffffff);
    }

    private void checkCells(String id, List<Column> columns, List<Cell> cells, Element kept) {
        for (int i = 0; i < cells.size(); i++) {
            String name = columns.get(i).name();
            Object value = attribute(kept, name);
            same(id + " " + name, cells.get(i).plain(), value == null ? "" : value.toString());
        }
    }

    /** By title, as people see it: nodes and edges may share a title, but no id in GraphML. */
    private static @Nullable Object attribute(Element kept, String title) {
        for (var column : kept.getTable()) {
            if (column.getTitle().equals(title)) {
                return kept.getAttribute(column);
            }
        }
        return null;
    }

    private void checkPeriod(String id, Period period, Element kept) {
        Interval bounds = kept.getTimeBounds();
        if (period.start() == null) {
            return;
        }
        same(id + " start", millis(period.start()), bounds == null ? 0.0 : bounds.getLow());
        if (period.end() != null) {
            same(id + " end", millis(period.end()), bounds == null ? 0.0 : bounds.getHigh());
        }
    }

    private static double millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private void near(String what, double written, double read) {
        values++;
        if (Math.abs(written - read) > 0.01) { // Gephi keeps single precision
            losses.add(what + ": written " + written + ", read " + read);
        }
    }

    private void same(String what, Object written, Object read) {
        values++;
        if (!written.equals(read)) {
            losses.add(what + ": written " + written + ", read " + read);
        }
    }

    private void report(String suffix) {
        System.out.printf(
                "%-8s %d nodes, %d edges, %d values compared, %d lost%n",
                suffix,
                graph.getNodeCount(),
                graph.getEdgeCount(),
                values,
                losses.size());
        losses.stream().limit(20).forEach(loss -> System.out.println("  " + loss));
    }
}
