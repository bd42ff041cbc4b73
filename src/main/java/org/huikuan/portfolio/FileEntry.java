package org.huikuan.portfolio;

/**
 * A line of a file as it is written; blanks leave things as they are.
 *
 * @param line the physical line, the header being 1
 * @param creditor code; blank means the default creditor
 * @param collector login name; {@code -} for nobody
 */
public record FileEntry(long line, String creditor, String customer, String team, String collector) {}
