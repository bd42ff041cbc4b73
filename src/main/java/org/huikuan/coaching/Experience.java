package org.huikuan.coaching;

import java.time.LocalDate;

/**
 * Something that was experienced with a customer.
 *
 * @param person login name of whoever experienced it
 */
public record Experience(long accountId, long caseId, String person, LocalDate on) {}
