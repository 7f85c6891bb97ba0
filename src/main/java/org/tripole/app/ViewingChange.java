package org.tripole.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.text.ChangeText;
import org.tripole.text.MessageKey;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.ColourBy;
import org.tripole.view.Focus;
import org.tripole.view.Joining;
import org.tripole.view.LayoutKind;
import org.tripole.view.NodesShown;
import org.tripole.view.Placing;
import org.tripole.view.PlotShape;
import org.tripole.view.Route;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;
import org.tripole.view.Viewing;

/** A change of how the network is looked at. */
public sealed interface ViewingChange extends Change {

    /** The way of looking after the change. */
    Viewing applyTo(Viewing viewing);

    @Override
    default AppState applyTo(AppState state) {
        return state.withViewing(applyTo(state.viewing()));
    }

    /** Draws other ties. */
    record ShowTies(TiesShown ties) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withTies(ties);
        }

        @Override
        public MessageKey name() {
            return ChangeText.TIES;
        }
    }

    /** Draws other kinds of node. */
    record ShowNodes(NodesShown nodes) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withScope(viewing.scope().withNodes(nodes));
        }

        @Override
        public MessageKey name() {
            return ChangeText.NODES;
        }
    }

    /** Joins nodes of the same kind otherwise. */
    record Join(Joining joining) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withScope(viewing.scope().withJoining(joining));
        }

        @Override
        public MessageKey name() {
            return ChangeText.JOINING;
        }
    }

    /** Narrows the network; {@link Focus#NONE} goes back to all. */
    record SetFocus(Focus focus) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withFocus(focus);
        }

        @Override
        public List<Ref> about() {
            return List.copyOf(focus.refs());
        }

        @Override
        public MessageKey name() {
            return ChangeText.FOCUS;
        }
    }

    /** Puts things away. */
    record Hide(Set<Ref> refs) implements ViewingChange {

        public Hide {
            refs = Collections.unmodifiableSet(new LinkedHashSet<>(refs));
        }

        @Override
        public Viewing applyTo(Viewing viewing) {
            Set<Ref> hidden = new LinkedHashSet<>(viewing.scope().hidden());
            hidden.addAll(refs);
            return viewing.withScope(viewing.scope().withHidden(hidden));
        }

        @Override
        public List<Ref> about() {
            return List.copyOf(refs);
        }

        @Override
        public MessageKey name() {
            return ChangeText.HIDE;
        }
    }

    /** Brings back all that was put away. */
    record Unhide() implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withScope(viewing.scope().withHidden(Set.of()));
        }

        @Override
        public MessageKey name() {
            return ChangeText.UNHIDE;
        }
    }

    /** Draws the paths between two actors, or none. */
    record ShowRoute(@Nullable Route route) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withScope(viewing.scope().withRoute(route));
        }

        @Override
        public List<Ref> about() {
            return route == null ? List.of() : List.of(route.from(), route.to());
        }

        @Override
        public MessageKey name() {
            return ChangeText.ROUTE;
        }
    }

    /** Places the nodes by another rule. */
    record ArrangeBy(LayoutKind layout, @Nullable Ref centre) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withPlacing(viewing.placing().withLayout(layout).withCentre(centre));
        }

        @Override
        public MessageKey name() {
            return ChangeText.LAYOUT;
        }
    }

    /** Keeps nodes where they were put; places as in {@link Placing#pins()}. */
    record Pin(Map<Ref, Point> places) implements ViewingChange {

        public Pin {
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        }

        @Override
        public Viewing applyTo(Viewing viewing) {
            Map<Ref, Point> pins = new LinkedHashMap<>(viewing.placing().pins());
            pins.putAll(places);
            return viewing.withPlacing(viewing.placing().withPins(pins));
        }

        @Override
        public List<Ref> about() {
            return List.copyOf(places.keySet());
        }

        @Override
        public MessageKey name() {
            return ChangeText.PIN;
        }
    }

    /** Lets pinned nodes go. */
    record Unpin(Set<Ref> refs) implements ViewingChange {

        public Unpin {
            refs = Collections.unmodifiableSet(new LinkedHashSet<>(refs));
        }

        @Override
        public Viewing applyTo(Viewing viewing) {
            Map<Ref, Point> pins = new LinkedHashMap<>(viewing.placing().pins());
            pins.keySet().removeAll(refs);
            return viewing.withPlacing(viewing.placing().withPins(pins));
        }

        @Override
        public List<Ref> about() {
            return List.copyOf(refs);
        }

        @Override
        public MessageKey name() {
            return ChangeText.UNPIN;
        }
    }

    /** Puts the states with thin evidence at their shares, or gathers them. */
    record OpenThin(boolean isOpen) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withThinOpen(isOpen);
        }

        @Override
        public MessageKey name() {
            return ChangeText.THIN;
        }
    }

    /** Lets the size of a disc say something else. */
    record SizeStates(SizeBy size) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withEncoding(viewing.encoding().withSize(size));
        }

        @Override
        public MessageKey name() {
            return ChangeText.SIZE;
        }
    }

    /** Lets the colour of a disc say something else. */
    record ColourStates(ColourBy colour) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withEncoding(viewing.encoding().withColour(colour));
        }

        @Override
        public MessageKey name() {
            return ChangeText.COLOUR;
        }
    }

    /** Sets the names of countries in another language. */
    record NameCountries(NameLanguage language) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withEncoding(viewing.encoding().withNames(language));
        }

        @Override
        public MessageKey name() {
            return ChangeText.NAMES;
        }
    }

    /** Lays out for a plot of another shape. */
    record Reshape(PlotShape shape) implements ViewingChange {
        @Override
        public Viewing applyTo(Viewing viewing) {
            return viewing.withShape(shape);
        }

        @Override
        public MessageKey name() {
            return ChangeText.SHAPE;
        }

        @Override
        public Trace trace() {
            return Trace.NONE;
        }
    }
}
