package org.huikuan.visits.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.cases.Stage;
import org.huikuan.visits.Appointment;
import org.huikuan.visits.Concession;
import org.huikuan.visits.ManagerPlan;
import org.huikuan.visits.Preparation;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitDebrief;
import org.huikuan.visits.VisitReport;
import org.jspecify.annotations.Nullable;

/** A visit as a row of its joined tables, before its preparations and papers are read. */
record VisitRow(Visit bare) {

    static final String SELECT = """
            select v.id, v.case_id, v.stage, v.attempt, v.ordinal, v.visit_on, v.visit_at, v.place, v.visitors, v.meet,
              v.meet_role, v.call_on, v.report_by, v.payment_form, v.lane, v.late_reason, v.planned_on, v.planned_by,
              v.agreed, v.exception_reason,
              v.called_on, v.call_result, m.manager, m.collector, m.aim, m.fallback, m.levers,
              m.concession as limit_kind, m.concession_points as limit_points, m.approver_role, m.approver,
              r.took_place, r.visitors as went, r.met, r.place as met_at, r.result, r.said, r.next_on,
              r.concession as given_kind, r.concession_points as given_points, r.reported_on, r.reported_by,
              d.went_wrong, d.do_next, d.debriefed_on, d.debriefed_by
            from huikuan.visit v
            left join huikuan.manager_plan m on m.visit_id = v.id
            left join huikuan.visit_report r on r.visit_id = v.id
            left join huikuan.visit_debrief d on d.visit_id = v.id\s""";

    static VisitRow of(ResultSet rs, int n) throws SQLException {
        return new VisitRow(new Visit(
                rs.getLong("id"),
                new CaseId(rs.getLong("case_id")),
                Stage.of(rs.getString("stage")),
                rs.getInt("attempt"),
                rs.getInt("ordinal"),
                new Appointment(
                        day(rs, "visit_on"),
                        rs.getString("visit_at"),
                        rs.getString("place"),
                        rs.getString("visitors"),
                        rs.getString("meet"),
                        rs.getString("meet_role")),
                rs.getObject("call_on", LocalDate.class),
                day(rs, "report_by"),
                new Visit.Planned(
                        day(rs, "planned_on"),
                        rs.getString("planned_by"),
                        rs.getString("payment_form"),
                        rs.getString("lane"),
                        rs.getString("late_reason"),
                        rs.getObject("agreed", Boolean.class),
                        rs.getString("exception_reason")),
                rs.getString("call_result") == null
                        ? null
                        : new Visit.Call(day(rs, "called_on"), rs.getString("call_result")),
                List.of(),
                plan(rs),
                report(rs),
                debrief(rs)));
    }

    long id() {
        return bare.id();
    }

    Visit visit(List<Preparation> preparations, List<Long> papers) {
        VisitReport r = bare.report();
        VisitReport report = r == null
                ? null
                : new VisitReport(
                        r.tookPlace(),
                        r.visitors(),
                        r.met(),
                        r.place(),
                        r.result(),
                        r.said(),
                        r.nextOn(),
                        r.concession(),
                        papers,
                        r.on(),
                        r.by());
        return new Visit(
                bare.id(),
                bare.caseId(),
                bare.stage(),
                bare.attempt(),
                bare.ordinal(),
                bare.appointment(),
                bare.callOn(),
                bare.reportBy(),
                bare.planned(),
                bare.call(),
                preparations,
                bare.plan(),
                report,
                bare.debrief());
    }

    private static @Nullable ManagerPlan plan(ResultSet rs) throws SQLException {
        if (rs.getString("manager") == null) {
            return null;
        }
        return new ManagerPlan(
                rs.getString("manager"),
                rs.getString("collector"),
                rs.getString("aim"),
                rs.getString("fallback"),
                List.of(rs.getString("levers").split(",")),
                new Concession(ConcessionKind.of(rs.getString("limit_kind")), rs.getInt("limit_points")),
                rs.getString("approver_role"),
                rs.getString("approver"));
    }

    private static @Nullable VisitReport report(ResultSet rs) throws SQLException {
        if (rs.getString("result") == null) {
            return null;
        }
        String given = rs.getString("given_kind");
        return new VisitReport(
                rs.getBoolean("took_place"),
                rs.getString("went"),
                Stream.ofNullable(rs.getString("met")).flatMap(String::lines).toList(),
                rs.getString("met_at"),
                rs.getString("result"),
                rs.getString("said"),
                rs.getObject("next_on", LocalDate.class),
                given == null ? null : new Concession(ConcessionKind.of(given), rs.getInt("given_points")),
                List.of(),
                day(rs, "reported_on"),
                rs.getString("reported_by"));
    }

    private static @Nullable VisitDebrief debrief(ResultSet rs) throws SQLException {
        return rs.getString("went_wrong") == null
                ? null
                : new VisitDebrief(
                        rs.getString("went_wrong"),
                        rs.getString("do_next"),
                        day(rs, "debriefed_on"),
                        rs.getString("debriefed_by"));
    }

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
