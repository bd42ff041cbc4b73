package org.huikuan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/**
 * Starts the PostgreSQL binaries that come as a dependency. The server refuses to run as root: there it is started in
 * a user namespace of its own, or, where the kernel gives none, as nobody by {@code setpriv}.
 */
final class PostgresServer {

    static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "200",
            "shared_buffers", "128MB",
            "timezone", "UTC",
            "log_min_messages", "warning");

    private PostgresServer() {}

    /** @return the port of 127.0.0.1 on which it listens; user and password {@code postgres} */
    static int start() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root && !LinuxUtils.isUnshareAvailable() ? PostgresAsNobody.start() : startInPlace();
    }

    private static int startInPlace() {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2));
            SETTINGS.forEach(builder::setServerConfig);
            return builder.start().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started for the tests", e);
        }
    }
}
