package org.tripole.archfixture.domain;

import java.sql.Date;
import org.tripole.Allowed;

/** Breaks the import table with an excuse. */
@Allowed(rule = "imports", because = "The tests show that an excuse counts.")
public record Excused(Date library) {}
