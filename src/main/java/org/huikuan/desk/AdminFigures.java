package org.huikuan.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an administrator looks after: that the house runs and is backed up. */
public interface AdminFigures {

    /** @param now the moment as of which something is due */
    House house(Instant now);

    /**
     * @param lastBackup when one was last taken from the running application; null: never
     * @param oldestLetter when the oldest letter that may leave by mail was ordered; null: none waits
     * @param webhooksFailed messages to other programs that were given up
     * @param runsFailed daily runs that failed since the last one that ended well
     * @param locked people who cannot log in
     */
    record House(
            @Nullable Instant lastBackup,
            @Nullable Instant oldestLetter,
            long webhooksFailed,
            long runsFailed,
            long locked) {}
}
