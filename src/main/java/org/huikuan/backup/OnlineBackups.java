package org.huikuan.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.stereotype.Component;

@Component
class OnlineBackups implements Backups {

    private final DataSource database;
    private final Clock clock;

    OnlineBackups(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public long write(OutputStream file) throws IOException {
        try {
            return new BackupWriter(database, engine().version(), clock)
                    .write(file)
                    .rows();
        } catch (SQLException e) {
            throw new IllegalStateException("the backup failed", e);
        }
    }

    static EngineTables engine() {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(EngineTables.class)
                .get(0);
    }
}
