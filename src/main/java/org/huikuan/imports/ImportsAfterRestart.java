package org.huikuan.imports;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.huikuan.shared.start.StartOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * At the start no import of this node can be running. A database file is open in one process alone, so that every batch
 * that says it runs was cut off; of a database server another node may be at work, and only silent batches end.
 */
@Component
@Order(StartOrder.FOUNDATION)
class ImportsAfterRestart implements ApplicationRunner {

    private final ImportBatches batches;
    private final DataSource database;
    private final Clock clock;

    ImportsAfterRestart(ImportBatches batches, DataSource database, Clock clock) {
        this.batches = batches;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        if (isFile()) {
            batches.failBefore(clock.instant().plusMillis(1));
        } else {
            batches.failSilent();
        }
    }

    private boolean isFile() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }
}
