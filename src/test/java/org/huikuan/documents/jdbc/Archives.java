package org.huikuan.documents.jdbc;

import java.time.Clock;
import javax.sql.DataSource;
import org.huikuan.documents.Archive;
import org.springframework.jdbc.core.JdbcTemplate;

/** The real archive without Spring. */
public final class Archives {

    private Archives() {}

    public static Archive in(DataSource database, Clock clock) {
        return new JdbcArchive(new JdbcTemplate(database), clock);
    }
}
