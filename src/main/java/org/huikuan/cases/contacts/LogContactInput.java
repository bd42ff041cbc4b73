package org.huikuan.cases.contacts;

import java.time.LocalTime;
import org.huikuan.cases.Channel;
import org.huikuan.cases.conduct.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * A contact that came without a task.
 *
 * @param channel null means the telephone
 * @param initiative null: it went out from us
 * @param at when it was, in the creditor's zone; null: now
 */
record LogContactInput(
        @Nullable Channel channel,
        @Nullable Initiative initiative,
        @Nullable LocalTime at,
        ContactInput contact) {

    Initiative who() {
        return initiative == null ? Initiative.OURS : initiative;
    }
}
