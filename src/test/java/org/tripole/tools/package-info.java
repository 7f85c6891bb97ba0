/**
 * Programs that make files of the sources, run by hand and rarely.
 *
 * <p>What they make is checked in; the program and its tests never need them.
 */
package org.tripole.tools;
