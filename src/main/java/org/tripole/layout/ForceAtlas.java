package org.tripole.layout;

import java.util.Arrays;

/**
 * Forces that draw clusters together, after ForceAtlas2 in its LinLog form (Jacomy, Venturini,
 * Heymann and Bastian 2014): nodes push each other away by their degrees over their distance, edges
 * pull by the logarithm of their length, and each node's step shrinks when it swings. Pushes are
 * summed by a quadtree: n log n a round. Starts from where another engine leaves the nodes, as
 * these forces alone do not unfold a large graph.
 */
final class ForceAtlas implements Engine {

    private static final int ROUNDS = 250;
    private static final double PUSH = 1;
    private static final double GRAVITY = 0.02;
    private static final double TOLERANCE = 0.1;
    private static final double NEAREST = 0.05;
    private static final int NODES_OF_A_STEP = WORK_OF_A_STEP / 100;

    private final LayoutGraph graph;
    private final Engine before;
    private final Plane plane;
    private final QuadTree tree = new QuadTree();
    private final double[] masses;
    private final double[] forceX;
    private final double[] forceY;
    private final double[] formerX;
    private final double[] formerY;
    private double speed = 1;
    private int round;
    private int done;

    /** Goes on from where {@code before} leaves the nodes of {@code graph}. */
    ForceAtlas(LayoutGraph graph, Engine before) {
        int nodes = graph.nodes();
        this.graph = graph;
        this.before = before;
        this.plane = before.plane();
        this.masses = new double[nodes];
        this.forceX = new double[nodes];
        this.forceY = new double[nodes];
        this.formerX = new double[nodes];
        this.formerY = new double[nodes];
        Arrays.setAll(masses, i -> 1.0 + graph.degree(i));
    }

    @Override
    public void step() {
        if (!before.isDone()) {
            before.step();
        } else {
            if (round == 0 && done == 0) {
                centre();
            }
            feelSome();
        }
    }

    /** Round the origin, where gravity pulls to. */
    private void centre() {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < masses.length; i++) {
            meanX += plane.x[i] / masses.length;
            meanY += plane.y[i] / masses.length;
        }
        for (int i = 0; i < masses.length; i++) {
            plane.x[i] -= meanX;
            plane.y[i] -= meanY;
        }
    }

    private void feelSome() {
        if (done == 0) {
            tree.fill(plane, masses);
        }
        int end = Math.min(masses.length, done + NODES_OF_A_STEP);
        for (int i = done; i < end; i++) {
            feel(i);
        }
        done = end;
        if (done == masses.length) {
            move();
            done = 0;
            round++;
        }
    }

    @Override
    public boolean isDone() {
        return round >= ROUNDS;
    }

    @Override
    public Plane plane() {
        return plane;
    }

    @Override
    public double unit() {
        double sum = 0;
        int slots = graph.slots(graph.nodes());
        for (int i = 0; i < plane.nodes(); i++) {
            for (int slot = graph.slots(i); slot < graph.slots(i + 1); slot++) {
                int j = graph.neighbour(slot);
                sum += length(plane.x[i] - plane.x[j], plane.y[i] - plane.y[j]);
            }
        }
        return sum > 0 ? sum / slots : 1;
    }

    @Override
    public void resume() {
        round = ROUNDS / 2;
        done = 0;
    }

    private void feel(int i) {
        double x = plane.x[i];
        double y = plane.y[i];
        tree.push(x, y, NEAREST);
        double fx = PUSH * masses[i] * tree.pushX - GRAVITY * masses[i] * x;
        double fy = PUSH * masses[i] * tree.pushY - GRAVITY * masses[i] * y;
        for (int slot = graph.slots(i); slot < graph.slots(i + 1); slot++) {
            double dx = x - plane.x[graph.neighbour(slot)];
            double dy = y - plane.y[graph.neighbour(slot)];
            double apart = Math.sqrt(dx * dx + dy * dy);
            if (apart > 0) {
                double by = StrictMath.log1p(apart) / apart / graph.length(slot);
                fx -= by * dx;
                fy -= by * dy;
            }
        }
        forceX[i] = fx;
        forceY[i] = fy;
    }

    /** Moves all nodes as far as their forces and their swinging let them. */
    private void move() {
        double swinging = 0;
        double traction = 0;
        for (int i = 0; i < masses.length; i++) {
            swinging += masses[i] * swing(i);
            traction += masses[i] * length(forceX[i] + formerX[i], forceY[i] + formerY[i]) / 2;
        }
        double wanted = TOLERANCE * Math.sqrt(masses.length) * traction / Math.max(1e-9, swinging);
        speed = Math.min(wanted, 1.5 * speed);
        for (int i = 0; i < masses.length; i++) {
            double by = speed / (1 + Math.sqrt(speed * swing(i)));
            if (!plane.isFixed[i]) {
                plane.x[i] += by * forceX[i];
                plane.y[i] += by * forceY[i];
            }
            formerX[i] = forceX[i];
            formerY[i] = forceY[i];
        }
    }

    private double swing(int i) {
        return length(forceX[i] - formerX[i], forceY[i] - formerY[i]);
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
