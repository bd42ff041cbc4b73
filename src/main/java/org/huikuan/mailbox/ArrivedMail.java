package org.huikuan.mailbox;

import java.time.Instant;

/** A mail that arrived, without its body. */
public record ArrivedMail(long id, Instant arrivedAt, String sender, String recipient, String subject) {}
