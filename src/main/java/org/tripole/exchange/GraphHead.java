package org.tripole.exchange;

import java.time.LocalDate;

/**
 * What a graph document is of.
 *
 * @param asOf the day up to which the record was read
 * @param extent how much of the record it holds, such as all or shown
 */
public record GraphHead(
        String title, String version, LocalDate asOf, String licence, String extent) {

    /** All of it on one line, for formats that have room for no more. */
    public String summary() {
        return title + ", version " + version + ", as of " + asOf + "; " + licence + "; " + extent;
    }
}
