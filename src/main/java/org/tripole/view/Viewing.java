package org.tripole.view;

/**
 * How the network is looked at.
 *
 * @param shape of the plot, which the layout fills
 */
public record Viewing(Scope scope, Placing placing, Encoding encoding, PlotShape shape) {

    private static final PlotShape OPENING_SHAPE = PlotShape.of(1.4);

    /** Everything, with the ties that tell most, at the poles. */
    public static Viewing opening() {
        return new Viewing(Scope.OPENING, Placing.OPENING, Encoding.OPENING, OPENING_SHAPE);
    }

    /** Which ties between states and targets are drawn. */
    public TiesShown ties() {
        return scope.ties();
    }

    /** What the network is narrowed to. */
    public Focus focus() {
        return scope.focus();
    }

    /** Width by height of the world. */
    public double aspect() {
        return shape.under(placing.layout());
    }

    /** Whether states with thin evidence stand at their shares instead of gathered. */
    public boolean isThinOpen() {
        return placing.isThinOpen();
    }

    /** The same with something else drawn. */
    public Viewing withScope(Scope next) {
        return new Viewing(next, placing, encoding, shape);
    }

    /** The same placed otherwise. */
    public Viewing withPlacing(Placing next) {
        return new Viewing(scope, next, encoding, shape);
    }

    /** The same with other meanings of size and colour. */
    public Viewing withEncoding(Encoding next) {
        return new Viewing(scope, placing, next, shape);
    }

    /** The same for a plot of another shape. */
    public Viewing withShape(PlotShape next) {
        return new Viewing(scope, placing, encoding, next);
    }

    /** The same with other ties drawn. */
    public Viewing withTies(TiesShown next) {
        return withScope(scope.withTies(next));
    }

    /** The same narrowed otherwise. */
    public Viewing withFocus(Focus next) {
        return withScope(scope.withFocus(next));
    }

    /** The same with the thin states gathered or at their shares. */
    public Viewing withThinOpen(boolean next) {
        return withPlacing(placing.withThinOpen(next));
    }
}
