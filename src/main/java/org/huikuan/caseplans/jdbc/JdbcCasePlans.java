package org.huikuan.caseplans.jdbc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.CasePlanState;
import org.huikuan.caseplans.CasePlans;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCasePlans implements CasePlans {

    private static final String PLAN = "select p.* from huikuan.case_plan p where ";
    private static final String STEP = "select s.* from huikuan.case_plan_step s where ";

    private final JdbcClient jdbc;
    private final StepRows steps;
    private final Clock clock;

    JdbcCasePlans(JdbcClient jdbc, StepRows steps, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public List<CasePlan> of(CaseId id) {
        List<CasePlan> plans = jdbc.sql(PLAN + "p.case_id = ? order by p.version desc")
                .param(id.value())
                .query((row, number) -> PlanRows.plan(row))
                .list();
        if (plans.isEmpty()) {
            return plans;
        }
        Map<Long, List<PlannedStep>> all = jdbc
                .sql(STEP + "s.case_id = ? order by s.on_date, s.id")
                .param(id.value())
                .query((row, number) -> PlanRows.step(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PlannedStep::planId));
        return plans.stream()
                .map(p -> PlanRows.with(p, all.getOrDefault(p.id(), List.of())))
                .toList();
    }

    @Override
    public Optional<CasePlan> current(CaseId id) {
        return one("p.current_of = ?", id.value());
    }

    @Override
    public Optional<CasePlan> find(long id) {
        return one("p.id = ?", id);
    }

    private Optional<CasePlan> one(String where, long of) {
        return jdbc.sql(PLAN + where)
                .param(of)
                .query((row, number) -> PlanRows.plan(row))
                .optional()
                .map(p -> PlanRows.with(
                        p,
                        jdbc.sql(STEP + "s.plan_id = ? order by s.on_date, s.id")
                                .param(p.id())
                                .query((row, number) -> PlanRows.step(row))
                                .list()));
    }

    @Override
    public Optional<PlannedStep> step(long id) {
        return jdbc.sql(STEP + "s.id = ?")
                .param(id)
                .query((row, number) -> PlanRows.step(row))
                .optional();
    }

    @Override
    public CasePlan insert(CasePlan plan) {
        jdbc.sql("update huikuan.case_plan set current_of = null, state = ? where current_of = ?")
                .params(CasePlanState.SUPERSEDED.code(), plan.caseId().value())
                .update();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.case_plan (
                          case_id, current_of, version, state, currency, opening, target, lowest, concession, points,
                          counter, authority, fallback, review_on, written_by, written_on, written_at)
                        values (
                          :case, :case, :version, :state, :currency, :opening, :target, :lowest, :concession, :points,
                          :counter, :authority, :fallback, :review, :by, :on, :at)
                        """).paramSource(params(plan)).update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        steps.insert(id, plan.steps());
        return find(id).orElseThrow();
    }

    private MapSqlParameterSource params(CasePlan plan) {
        return new MapSqlParameterSource("case", plan.caseId().value())
                .addValue("version", plan.version())
                .addValue("state", plan.state().code())
                .addValue("currency", plan.offer().opening().currency())
                .addValue("opening", plan.offer().opening().amount())
                .addValue("target", plan.offer().target().amount())
                .addValue("lowest", PlanRows.amount(plan.offer().floor()))
                .addValue("concession", plan.offer().concession().code())
                .addValue("points", plan.offer().points())
                .addValue("counter", plan.offer().counter().code())
                .addValue("authority", plan.authority())
                .addValue("fallback", plan.fallback())
                .addValue("review", plan.reviewOn())
                .addValue("by", plan.writtenBy())
                .addValue("on", plan.writtenOn())
                .addValue("at", OffsetDateTime.now(clock));
    }

    @Override
    public void update(CasePlan plan) {
        CasePlan.Decided decided = plan.decided();
        jdbc.sql("""
                        update huikuan.case_plan set state = :state, decided_by = :by, decided_on = :on,
                          decided_because = :because
                        where id = :id
                        """)
                .param("state", plan.state().code())
                .param("by", decided == null ? null : decided.by())
                .param("on", decided == null ? null : decided.on())
                .param("because", decided == null ? null : decided.reason())
                .param("id", plan.id())
                .update();
    }

    @Override
    public void update(PlannedStep step) {
        PlannedStep.Outcome outcome = step.outcome();
        jdbc.sql("""
                        update huikuan.case_plan_step set became = :became, became_on = :on, became_by = :by, note = :note
                        where id = :id
                        """)
                .param("became", outcome == null ? null : Code.codeOf(outcome.result()))
                .param("on", outcome == null ? null : outcome.on())
                .param("by", outcome == null ? null : outcome.by())
                .param("note", outcome == null ? null : outcome.note())
                .param("id", step.id())
                .update();
    }
}
