/**
 * The names of countries in the six languages of the United Nations.
 *
 * <p>Names by code, read from tables made from Unicode CLDR. Knows nothing of the record: whether
 * there is such a country, and what it is called in English, is the business of others.
 */
@NullMarked
package org.tripole.text.names;

import org.jspecify.annotations.NullMarked;
