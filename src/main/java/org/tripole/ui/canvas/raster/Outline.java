package org.tripole.ui.canvas.raster;

/** The form of a glyph: how much of a pixel lies inside it. */
enum Outline {
    ROUND {
        @Override
        double covered(double dx, double dy, double reach, double margin) {
            return share(reach + margin - Math.sqrt(dx * dx + dy * dy));
        }
    },
    UPRIGHT {
        @Override
        double covered(double dx, double dy, double reach, double margin) {
            return share(reach + margin - Math.abs(dx)) * share(reach + margin - Math.abs(dy));
        }
    },
    ON_CORNER {
        @Override
        double covered(double dx, double dy, double reach, double margin) {
            double side = reach * HALF_ROOT + margin;
            return share(side - Math.abs(dx + dy) * HALF_ROOT)
                    * share(side - Math.abs(dx - dy) * HALF_ROOT);
        }
    };

    private static final double HALF_ROOT = Math.sqrt(0.5);

    /**
     * Share of a pixel, 0 to 1, that lies inside the outline drawn {@code margin} wider all round.
     *
     * @param dx from the glyph's middle to the pixel's
     * @param reach from the glyph's middle to its edge or, on its corner, to that
     */
    abstract double covered(double dx, double dy, double reach, double margin);

    /** Of a pixel whose middle lies so far inside an edge. */
    static double share(double inside) {
        return Math.max(0, Math.min(1, inside + 0.5));
    }
}
