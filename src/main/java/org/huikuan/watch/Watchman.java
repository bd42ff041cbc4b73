package org.huikuan.watch;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds, and at once when a statement has failed of it. It ends the process without more ado: an
 * orderly end would ask the closed database for each job and each session, and fill the log with its answers.
 */
@Component
class Watchman {

    private static final Duration EVERY = Duration.ofSeconds(3);

    private final DatabaseWatch watch;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Runnable atOnce = this::lookAtOnce;
    private final ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    });

    Watchman(DataSource database) {
        this.watch = new DatabaseWatch(database, () -> Runtime.getRuntime().halt(DatabaseWatch.EXIT_STATUS));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ClosedDatabase.tell(atOnce);
        round.scheduleWithFixedDelay(watch::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One look is enough for any number of failures that come meanwhile. */
    private void lookAtOnce() {
        if (!round.isShutdown() && asked.compareAndSet(false, true)) {
            round.execute(() -> {
                asked.set(false);
                watch.look();
            });
        }
    }

    @PreDestroy
    void end() {
        ClosedDatabase.tellNoMore(atOnce);
        round.shutdownNow();
    }
}
