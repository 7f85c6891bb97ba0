package org.tripole.draw;

/** Something a picture can be painted on: screen, file, or a record of the marks. */
public interface Surface {

    /** Prepares the ground for the picture. */
    void begin(Picture picture);

    /** Opens a layer; its clip, if any, holds until it is closed. */
    void beginLayer(Layer layer);

    /** Paints a circle. */
    void disc(Disc disc);

    /** Paints a circle in sectors. */
    void splitDisc(SplitDisc disc);

    /** Paints a square. */
    void square(Square square);

    /** Paints a diamond. */
    void diamond(Diamond diamond);

    /** Paints a line. */
    void line(Line line);

    /** Paints a curve. */
    void curve(Curve curve);

    /** Paints a polygon. */
    void area(Area area);

    /** Paints a text. */
    void label(Label label);

    /** Closes a layer. */
    void endLayer(Layer layer);

    /** Finishes the picture. */
    void end(Picture picture);
}
