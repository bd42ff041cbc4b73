package org.huikuan.runs.jdbc;

import javax.sql.DataSource;
import org.huikuan.ledger.jdbc.JdbcRunDays;
import org.huikuan.runs.RunFindings;
import org.huikuan.runs.RunRegister;
import org.huikuan.runs.Slices;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the runs without Spring. */
public record RunTables(RunRegister register, Slices slices, RunFindings findings) {

    public static RunTables in(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        return new RunTables(
                new JdbcRunRegister(jdbc, new JdbcRunDays(jdbc)),
                new JdbcSlices(jdbc),
                new JdbcRunFindings(new JdbcTemplate(database)));
    }
}
