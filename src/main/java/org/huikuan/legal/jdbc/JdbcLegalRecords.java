package org.huikuan.legal.jdbc;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huikuan.legal.LegalRecord;
import org.huikuan.legal.LegalRecords;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Each kind of record is a table whose columns are its components, in snake case. */
@Repository
class JdbcLegalRecords implements LegalRecords {

    private static final Map<Class<?>, String> TABLES = Map.of(
            LegalRecord.Review.class, "legal_review",
            LegalRecord.Gap.class, "legal_gap",
            LegalRecord.RouteChoice.class, "legal_route",
            LegalRecord.Claim.class, "legal_claim",
            LegalRecord.Ruling.class, "legal_ruling",
            LegalRecord.Enforcement.class, "legal_enforcement",
            LegalRecord.WriteOff.class, "write_off",
            LegalRecord.Deadline.class, "legal_deadline");

    private final JdbcClient jdbc;

    JdbcLegalRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public <R extends Record & LegalRecord> R add(R record) {
        List<String> names = names(record.getClass());
        var keys = new GeneratedKeyHolder();
        jdbc.sql("insert into " + table(record.getClass()) + " (" + columns(names) + ") values (:"
                        + String.join(", :", names) + ")")
                .paramSource(record)
                .update(keys, "id");
        @SuppressWarnings("unchecked")
        Class<R> kind = (Class<R>) record.getClass();
        return find(kind, Objects.requireNonNull(keys.getKey()).longValue()).orElseThrow();
    }

    @Override
    public <R extends Record & LegalRecord> void replace(R record) {
        String set = names(record.getClass()).stream()
                .map(name -> column(name) + " = :" + name)
                .collect(Collectors.joining(", "));
        jdbc.sql("update " + table(record.getClass()) + " set " + set + " where id = :id")
                .paramSource(record)
                .update();
    }

    @Override
    public <R extends Record & LegalRecord> List<R> of(Class<R> kind, long caseId) {
        return jdbc.sql("select * from " + table(kind) + " where case_id = :case order by id")
                .param("case", caseId)
                .query(RecordRows.of(kind))
                .list();
    }

    @Override
    public <R extends Record & LegalRecord> Optional<R> find(Class<R> kind, long id) {
        return jdbc.sql("select * from " + table(kind) + " where id = :id")
                .param("id", id)
                .query(RecordRows.of(kind))
                .optional();
    }

    @Override
    public List<LegalRecord.Deadline> openDeadlines() {
        return jdbc.sql("select * from huikuan.legal_deadline where met_on is null order by case_id, id")
                .query(RecordRows.of(LegalRecord.Deadline.class))
                .list();
    }

    private static String table(Class<?> kind) {
        return "huikuan." + Objects.requireNonNull(TABLES.get(kind), () -> "no table of " + kind);
    }

    private static List<String> names(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id"))
                .toList();
    }

    private static String columns(List<String> names) {
        return names.stream().map(JdbcLegalRecords::column).collect(Collectors.joining(", "));
    }

    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
