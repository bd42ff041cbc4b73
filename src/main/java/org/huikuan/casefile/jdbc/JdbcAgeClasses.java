package org.huikuan.casefile.jdbc;

import java.util.List;
import org.huikuan.casefile.AgeClass;
import org.huikuan.casefile.AgeClasses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgeClasses implements AgeClasses {

    private final JdbcClient jdbc;

    JdbcAgeClasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AgeClass> all() {
        return jdbc.sql("select code, from_days, name_zh, name_en from huikuan.age_class order by from_days desc")
                .query((row, number) -> new AgeClass(
                        row.getString("code"),
                        row.getInt("from_days"),
                        row.getString("name_zh"),
                        row.getString("name_en")))
                .list();
    }
}
