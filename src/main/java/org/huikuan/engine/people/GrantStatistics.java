package org.huikuan.engine.people;

import java.sql.DatabaseMetaData;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.shared.start.StartOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL that nearly every grant has the bits that are asked for. Untold it takes one in two hundred to have
 * them ({@code perms_ & 2}), and a count of all tasks that a person may see reads every grant for every task. Statistics
 * of an expression exist since PostgreSQL 14; an older server goes without.
 */
@Component
@Order(StartOrder.ACCESS + 2)
class GrantStatistics implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(GrantStatistics.class);
    private static final String POSTGRES = "PostgreSQL";
    private static final int FIRST_WITH_EXPRESSIONS = 14;
    private static final String THERE = "select count(*) from pg_statistic_ext where stxname like 'huikuan_grants_%'";
    private static final List<String> TELL = List.of(
            "create statistics if not exists huikuan_grants_read on (perms_ & 2) from act_ru_authorization",
            "create statistics if not exists huikuan_grants_work on (perms_ & 64) from act_ru_authorization",
            "analyze act_ru_authorization");

    private final JdbcTemplate jdbc;

    GrantStatistics(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    @Override
    public void run(ApplicationArguments args) {
        try {
            if (knowsExpressions() && isMissing()) {
                TELL.forEach(jdbc::execute);
            }
        } catch (DataAccessException e) {
            LOG.warn(
                    "The statistics of grants could not be made, so a count of all tasks may be slow; have the owner of"
                            + " the engine's tables run: {}",
                    String.join("; ", TELL),
                    e);
        }
    }

    private boolean isMissing() {
        Integer there = jdbc.queryForObject(THERE, Integer.class);
        return there == null || there < TELL.size() - 1;
    }

    private boolean knowsExpressions() {
        Boolean knows = jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            DatabaseMetaData server = connection.getMetaData();
            return POSTGRES.equals(server.getDatabaseProductName())
                    && server.getDatabaseMajorVersion() >= FIRST_WITH_EXPRESSIONS;
        });
        return Boolean.TRUE.equals(knows);
    }
}
