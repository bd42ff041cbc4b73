package org.huikuan.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Databases;

@ApplicationH2
class StatementGateH2Test extends StatementGate {

    @Override
    HikariDataSource fresh() {
        return Databases.h2();
    }

    @Override
    String database() {
        return "h2";
    }
}
