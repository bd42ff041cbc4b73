package org.huikuan.exports.jdbc;

import java.util.List;
import org.huikuan.exports.AgeingClasses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgeingClasses implements AgeingClasses {

    private final JdbcClient jdbc;

    JdbcAgeingClasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AgeingClass> all() {
        return jdbc.sql("select from_days, label_zh, label_en from huikuan.ageing_class order by from_days")
                .query((row, number) ->
                        new AgeingClass(row.getInt("from_days"), row.getString("label_zh"), row.getString("label_en")))
                .list();
    }
}
