package org.huikuan.telemetry;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. Asked on a thread of its own, one question at a time: however many want to know while it
 * is away, only those who come with the first question wait, for some seconds at most; later ones are told at once.
 */
@Component
class DatabasePulse {

    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();
    private static final long GOOD_FOR = Duration.ofSeconds(2).toNanos();

    private final JdbcClient jdbc;
    private FutureTask<Boolean> question = new FutureTask<>(() -> false);
    private long askedAt;
    private boolean asked;
    private volatile boolean away;

    DatabasePulse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean beats() {
        FutureTask<Boolean> now;
        long left;
        synchronized (this) {
            if (!asked || question.isDone() && System.nanoTime() - askedAt > GOOD_FOR) {
                ask();
            }
            now = question;
            left = away ? 0 : PATIENCE - (System.nanoTime() - askedAt);
        }
        boolean beats = answered(now, left);
        away = !beats;
        return beats;
    }

    private void ask() {
        question =
                new FutureTask<>(() -> jdbc.sql("select 1").query(Integer.class).single() == 1);
        askedAt = System.nanoTime();
        asked = true;
        Thread thread = new Thread(question, "database-pulse");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean answered(FutureTask<Boolean> question, long nanos) {
        try {
            return question.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
