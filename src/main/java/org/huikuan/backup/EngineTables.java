package org.huikuan.backup;

import javax.sql.DataSource;

/** The engine's own tables, for a restore that starts no application. Found by {@code META-INF/spring.factories}. */
public interface EngineTables {

    /** Release of the engine, such as {@code 7.24.0}. */
    String version();

    /** Creates the tables in a database that has none. */
    void create(DataSource database);
}
