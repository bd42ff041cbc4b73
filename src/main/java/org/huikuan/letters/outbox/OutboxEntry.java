package org.huikuan.letters.outbox;

import org.huikuan.letters.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the hands of a sender.
 *
 * @param sending the gate had said yes to an earlier sender that never told what came of it: it may have left
 * @param mail what is mailed; null until it is made, and for print
 */
public record OutboxEntry(
        Letter letter, boolean sending, @Nullable Mail mail) {}
