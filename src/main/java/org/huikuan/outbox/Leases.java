package org.huikuan.outbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The leases on rows of one table, in its columns {@code claim} and {@code claimed_until}. What may be claimed its owner
 * selects, {@code for update skip locked}.
 */
public final class Leases {

    /** In an update: nobody's any more. */
    public static final String FREE = "claim = null, claimed_until = null";

    private final JdbcClient jdbc;
    private final String table;

    /** @param table with its schema; never a text from outside */
    public Leases(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    public void take(Collection<Long> ids, String token, Instant until) {
        if (!ids.isEmpty()) {
            jdbc.sql("update " + table + " set claim = :token, claimed_until = :until where id in (:ids)")
                    .param("token", token)
                    .param("until", Timestamp.from(until))
                    .param("ids", ids)
                    .update();
        }
    }

    public void prolong(String token, Instant until) {
        jdbc.sql("update " + table + " set claimed_until = ? where claim = ?")
                .params(Timestamp.from(until), token)
                .update();
    }

    public void release(String token) {
        jdbc.sql("update " + table + " set " + FREE + " where claim = ?")
                .param(token)
                .update();
    }
}
