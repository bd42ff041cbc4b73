package org.huikuan.casefile.jdbc;

import java.util.List;
import org.huikuan.casefile.AgeingName;
import org.huikuan.casefile.AgeingNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgeingNames implements AgeingNames {

    private final JdbcClient jdbc;

    JdbcAgeingNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AgeingName> all() {
        return jdbc.sql("select code, from_days, name_zh, name_en from huikuan.ageing_class order by from_days desc")
                .query((row, number) -> new AgeingName(
                        row.getString("code"),
                        row.getInt("from_days"),
                        row.getString("name_zh"),
                        row.getString("name_en")))
                .list();
    }
}
