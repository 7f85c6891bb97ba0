package org.tripole.text;

/**
 * Key of a sentence. Implemented by one enum an area; the sentences of {@code FooText} stand in
 * {@code org/tripole/text/FooText.properties}, under the constant's name.
 */
public interface MessageKey {

    /** The constant's name, which is the key in the bundle. */
    String name();

    /** The class of the enum that declares the key; its simple name is the bundle's. */
    Class<?> getDeclaringClass();
}
