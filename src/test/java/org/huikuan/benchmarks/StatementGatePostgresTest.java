package org.huikuan.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import org.huikuan.testing.ApplicationPostgres;
import org.huikuan.testing.Databases;

@ApplicationPostgres
class StatementGatePostgresTest extends StatementGate {

    @Override
    HikariDataSource fresh() {
        return Databases.postgres();
    }

    @Override
    String database() {
        return "postgres";
    }
}
