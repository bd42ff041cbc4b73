package org.huikuan.watch;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Told by the pool of whatever a statement failed of. When it sounds as if the database had closed itself, whoever
 * watches looks at once: in the seconds until the next round, every job and every line of an import would fail and write
 * megabytes of log onto a disk that may be full.
 */
public class ClosedDatabase implements SQLExceptionOverride {

    private static final Set<Runnable> WATCHING = ConcurrentHashMap.newKeySet();

    static void tell(Runnable look) {
        WATCHING.add(look);
    }

    static void tellNoMore(Runnable look) {
        WATCHING.remove(look);
    }

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        if (DatabaseWatch.closing(failure) != null) {
            WATCHING.forEach(Runnable::run);
        }
        return SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
