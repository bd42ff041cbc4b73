package org.huikuan.caseplans.jdbc;

import java.util.List;
import org.huikuan.caseplans.PlannedStep;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the steps of a plan, all at once. */
@Component
class StepRows {

    private final NamedParameterJdbcTemplate batches;

    StepRows(NamedParameterJdbcTemplate batches) {
        this.batches = batches;
    }

    void insert(long planId, List<PlannedStep> steps) {
        if (!steps.isEmpty()) {
            batches.batchUpdate("""
                    insert into huikuan.case_plan_step (plan_id, case_id, on_date, channel, person, what, script)
                    values (:plan, :case, :on, :channel, :person, :what, :script)
                    """, steps.stream().map(s -> params(planId, s)).toArray(MapSqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource params(long planId, PlannedStep step) {
        return new MapSqlParameterSource("plan", planId)
                .addValue("case", step.caseId().value())
                .addValue("on", step.on())
                .addValue("channel", step.channel().code())
                .addValue("person", step.person())
                .addValue("what", step.what())
                .addValue("script", step.script());
    }
}
