/**
 * How the network is looked at: layout, what is shown, what joins it, what size and colour say.
 *
 * <p>Chooses and explains; what is drawn is the composers' business.
 */
@NullMarked
package org.tripole.ui.panel.look;

import org.jspecify.annotations.NullMarked;
