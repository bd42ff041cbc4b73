package org.huikuan.cases.ladder.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.dateOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.huikuan.cases.ladder.Climb;
import org.huikuan.cases.ladder.Climbs;
import org.huikuan.cases.ladder.LadderRule;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.shared.Code;
import org.huikuan.shared.SentenceText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClimbs implements Climbs {

    private final JdbcClient jdbc;

    JdbcClimbs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(Climb c) {
        jdbc.sql("""
                        insert into huikuan.climb (
                          case_id, decided_on, on_date, from_stage, to_stage, skipped, against, grounds)
                        values (:case, :decided, :on, :from, :to, :skipped, :against, :grounds)
                        """)
                .param("case", c.caseId().value())
                .param("decided", c.decidedOn())
                .param("on", c.on())
                .param("from", c.from().code())
                .param("to", c.to().code())
                .param("skipped", codes(c.skipped()))
                .param("against", codes(c.against()))
                .param("grounds", SentenceText.fitting(c.grounds()))
                .update();
    }

    @Override
    public List<Climb> of(CaseId id) {
        return jdbc.sql("select c.* from huikuan.climb c where c.case_id = :case order by c.id")
                .param("case", id.value())
                .query(JdbcClimbs::row)
                .list();
    }

    @Override
    public Optional<LocalDate> lastOn(CaseId id) {
        return jdbc.sql("select max(c.on_date) as last_on from huikuan.climb c where c.case_id = :case")
                .param("case", id.value())
                .query((row, number) -> Optional.ofNullable(dateOrNull(row, "last_on")))
                .single();
    }

    private static Climb row(ResultSet row, int number) throws SQLException {
        Set<LadderRule> against = EnumSet.noneOf(LadderRule.class);
        words(row.getString("against")).forEach(code -> against.add(Code.of(LadderRule.class, code)));
        return new Climb(
                new CaseId(row.getLong("case_id")),
                date(row, "decided_on"),
                date(row, "on_date"),
                Stage.of(row.getString("from_stage")),
                Stage.of(row.getString("to_stage")),
                words(row.getString("skipped")).stream()
                        .map(code -> Code.of(Rung.class, code))
                        .toList(),
                against,
                Objects.requireNonNull(SentenceText.read(row.getString("grounds"))));
    }

    private static String codes(Collection<? extends Code> all) {
        return all.stream().map(Code::code).collect(Collectors.joining(" "));
    }

    private static List<String> words(String codes) {
        return codes.isBlank() ? List.of() : Arrays.asList(codes.trim().split(" "));
    }
}
