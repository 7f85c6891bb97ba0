package org.tripole.session;

import com.google.gson.JsonArray;
import java.util.List;
import org.tripole.text.KeptText;

/**
 * How things that a person saves under names stand in their file.
 *
 * @param <T> all of them together
 */
interface KeptForm<T> {

    /** What the file calls itself. */
    String format();

    /** The field that lists the things. */
    String list();

    /** What they are called in messages. */
    KeptText noun();

    /** Of a larger file nothing is read. */
    long mostBytes();

    /** One object for each. */
    JsonArray write(T kept);

    /** All of them again, or why they cannot be. */
    T read(List<Fields> each) throws Unfit;
}
