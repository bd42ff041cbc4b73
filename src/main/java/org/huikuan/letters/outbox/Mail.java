package org.huikuan.letters.outbox;

/**
 * A letter as a mail, without its PDF. A second try is the same mail.
 *
 * @param messageId in angle brackets, unique in the world
 */
public record Mail(String messageId, String from, String to, String subject, String text) {}
