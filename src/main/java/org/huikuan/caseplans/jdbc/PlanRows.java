package org.huikuan.caseplans.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.CasePlanState;
import org.huikuan.caseplans.Offer;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.caseplans.StepResult;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Channel;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.cases.strategies.Counter;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/** Rows as plans and steps. */
final class PlanRows {

    private PlanRows() {}

    static CasePlan plan(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        BigDecimal floor = row.getBigDecimal("lowest");
        String decidedBy = row.getString("decided_by");
        return new CasePlan(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                row.getInt("version"),
                Code.of(CasePlanState.class, row.getString("state")),
                new Offer(
                        new Money(row.getBigDecimal("opening"), currency),
                        new Money(row.getBigDecimal("target"), currency),
                        floor == null ? null : new Money(floor, currency),
                        Code.of(ConcessionKind.class, row.getString("concession")),
                        row.getInt("points"),
                        Code.of(Counter.class, row.getString("counter"))),
                row.getString("authority"),
                row.getString("fallback"),
                row.getObject("review_on", LocalDate.class),
                row.getString("written_by"),
                row.getObject("written_on", LocalDate.class),
                decidedBy == null
                        ? null
                        : new CasePlan.Decided(
                                decidedBy,
                                row.getObject("decided_on", LocalDate.class),
                                row.getString("decided_because")),
                List.of());
    }

    static PlannedStep step(ResultSet row) throws SQLException {
        String result = row.getString("became");
        return new PlannedStep(
                row.getLong("id"),
                row.getLong("plan_id"),
                new CaseId(row.getLong("case_id")),
                row.getObject("on_date", LocalDate.class),
                Code.of(Channel.class, row.getString("channel")),
                row.getString("person"),
                row.getString("what"),
                row.getString("script"),
                result == null
                        ? null
                        : new PlannedStep.Outcome(
                                Code.of(StepResult.class, result),
                                row.getObject("became_on", LocalDate.class),
                                row.getString("became_by"),
                                row.getString("note")));
    }

    static CasePlan with(CasePlan p, List<PlannedStep> steps) {
        return new CasePlan(
                p.id(),
                p.caseId(),
                p.version(),
                p.state(),
                p.offer(),
                p.authority(),
                p.fallback(),
                p.reviewOn(),
                p.writtenBy(),
                p.writtenOn(),
                p.decided(),
                steps);
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
