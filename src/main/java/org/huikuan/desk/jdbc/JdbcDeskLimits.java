package org.huikuan.desk.jdbc;

import org.huikuan.desk.DeskLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeskLimits implements DeskLimits {

    private final JdbcClient jdbc;

    JdbcDeskLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int days(String limit) {
        return jdbc.sql("select days from huikuan.view_desk_limit where code = ?")
                .param(limit)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("table desk_limit has no row " + limit));
    }
}
