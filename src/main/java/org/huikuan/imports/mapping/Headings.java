package org.huikuan.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.imports.ImportKind;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Headings of other systems' exports that suggest one of our columns; people add and remove them. */
@Repository
public class Headings {

    private final JdbcClient jdbc;

    public Headings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Headings by our column name. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        RowCallbackHandler row = rs ->
                all.computeIfAbsent(rs.getString(1), f -> new ArrayList<>()).add(rs.getString(2));
        jdbc.sql("select field, heading from huikuan.import_heading order by field, heading")
                .query(row);
        return all;
    }

    /** Adds a heading; one that is there already stays. */
    public void add(String field, String heading) {
        String clean = heading.strip();
        if (clean.isEmpty() || clean.length() > 100) {
            throw BadInput.of(FieldError.of("heading", "import-write-heading-up-characters"));
        }
        boolean known = List.of(ImportKind.values()).stream()
                .flatMap(k -> k.columns().stream())
                .anyMatch(c -> c.name().equals(field));
        if (!known) {
            throw BadInput.of(FieldError.of("field", "import-no-column", field));
        }
        jdbc.sql("""
                        insert into huikuan.import_heading (field, heading)
                        select s.field, s.heading
                        from (select cast(? as varchar(40)) as field, cast(? as varchar(100)) as heading) s
                        where not exists (select 1 from huikuan.import_heading h
                          where h.field = s.field and h.heading = s.heading)""").params(field, clean).update();
    }

    public void remove(String field, String heading) {
        jdbc.sql("delete from huikuan.import_heading where field = ? and heading = ?")
                .params(field, heading)
                .update();
    }
}
