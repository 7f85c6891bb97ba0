/**
 * The window: shell, commands, dialogs, and the runner that brings answers back to the window's
 * thread.
 *
 * <p>Binds and forwards; it decides nothing about the data and knows no command line.
 */
@NullMarked
package org.tripole.ui;

import org.jspecify.annotations.NullMarked;
