package org.tripole.export;

import java.io.IOException;
import java.io.OutputStream;
import org.tripole.draw.Surface;

/** A surface that holds the painted picture in memory until it is written; used once. */
interface FileSurface extends Surface {

    /** Writes the finished file; equal pictures and options give equal bytes. */
    void writeTo(OutputStream stream) throws IOException;
}
