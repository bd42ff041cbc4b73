package org.huikuan.visits.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.huikuan.visits.Appointment;
import org.huikuan.visits.Concession;
import org.huikuan.visits.ManagerPlan;
import org.huikuan.visits.Preparation;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitDebrief;
import org.huikuan.visits.VisitReport;
import org.huikuan.visits.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of visits; one statement reads a visit with its parts, one its preparations, one its papers. */
@Repository
class JdbcVisits implements Visits {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcVisits(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Visit insert(Visit v) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        Appointment a = v.appointment();
        jdbc.sql("""
                        insert into huikuan.visit (case_id, stage, attempt, ordinal, visit_on, visit_at, place, visitors,
                          meet, meet_role, call_on, report_by, payment_form, lane, late_reason, planned_on, planned_by,
                          agreed, exception_reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        v.caseId().value(),
                        v.stage().code(),
                        v.attempt(),
                        v.ordinal(),
                        a.on(),
                        a.at(),
                        a.place(),
                        a.visitors(),
                        a.meet(),
                        a.meetRole(),
                        v.callOn(),
                        v.reportBy(),
                        v.planned().paymentForm(),
                        v.planned().lane(),
                        v.planned().lateReason(),
                        v.planned().on(),
                        v.planned().by(),
                        v.planned().agreed(),
                        v.planned().exceptionReason())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        batches.batchUpdate(
                "insert into huikuan.visit_preparation (visit_id, code, state, note) values (?, ?, ?, ?)",
                v.preparations().stream()
                        .map(p -> new @Nullable Object[] {id, p.code(), p.state(), p.note()})
                        .toList());
        if (v.plan() != null) {
            insert(id, v.plan());
        }
        return new Visit(
                id,
                v.caseId(),
                v.stage(),
                v.attempt(),
                v.ordinal(),
                a,
                v.callOn(),
                v.reportBy(),
                v.planned(),
                v.call(),
                v.preparations(),
                v.plan(),
                v.report(),
                v.debrief());
    }

    private void insert(long id, ManagerPlan p) {
        jdbc.sql("""
                        insert into huikuan.manager_plan (visit_id, manager, collector, aim, fallback, levers, concession,
                          concession_points, approver_role, approver)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        p.manager(),
                        p.collector(),
                        p.aim(),
                        p.fallback(),
                        String.join(",", p.levers()),
                        p.concession().kind().code(),
                        p.concession().points(),
                        p.approverRole(),
                        p.approver())
                .update();
    }

    @Override
    public void moved(long id, Appointment a, @Nullable LocalDate callOn, LocalDate reportBy) {
        jdbc.sql("update huikuan.visit set visit_on = ?, visit_at = ?, call_on = ?, report_by = ?, agreed = true"
                        + " where id = ?")
                .params(a.on(), a.at(), callOn, reportBy, id)
                .update();
    }

    @Override
    public void called(long id, Visit.Call call) {
        jdbc.sql("update huikuan.visit set called_on = ?, call_result = ? where id = ?")
                .params(call.on(), call.answer(), id)
                .update();
    }

    @Override
    public void reported(long id, VisitReport r, @Nullable Long promiseId) {
        Concession c = r.concession();
        jdbc.sql("""
                        insert into huikuan.visit_report (visit_id, took_place, visitors, met, place, result, said, next_on,
                          concession, concession_points, reported_on, reported_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        r.tookPlace(),
                        r.visitors(),
                        String.join("\n", r.met()),
                        r.place(),
                        r.result(),
                        r.said(),
                        r.nextOn(),
                        c == null ? null : c.kind().code(),
                        c == null ? null : c.points(),
                        r.on(),
                        r.by())
                .update();
        batches.batchUpdate(
                "insert into huikuan.visit_paper (visit_id, document_id, promise_id) values (?, ?, ?)",
                r.papers().stream()
                        .map(paper -> new @Nullable Object[] {id, paper, promiseId})
                        .toList());
    }

    @Override
    public void debriefed(long id, VisitDebrief d) {
        jdbc.sql("""
                        insert into huikuan.visit_debrief (visit_id, went_wrong, do_next, debriefed_on, debriefed_by)
                        values (?, ?, ?, ?, ?)""").params(id, d.wentWrong(), d.doNext(), d.on(), d.by()).update();
    }

    @Override
    public void approved(long id, String by) {
        jdbc.sql("update huikuan.manager_plan set approver = ? where visit_id = ?")
                .params(by, id)
                .update();
    }

    @Override
    public void refused(long id) {
        jdbc.sql("update huikuan.manager_plan set concession = 'none', concession_points = 0, approver_role = null"
                        + " where visit_id = ?")
                .param(id)
                .update();
    }

    @Override
    public List<Visit> of(CaseId id) {
        return read("where v.case_id = ? order by v.id", id.value());
    }

    @Override
    public Optional<Visit> latest(CaseId id, Stage stage) {
        return read(
                        "where v.id = (select max(id) from huikuan.visit where case_id = ? and stage = ?)",
                        id.value(),
                        stage.code())
                .stream()
                .findFirst();
    }

    private List<Visit> read(String where, Object... parameters) {
        List<VisitRow> rows = jdbc.sql(VisitRow.SELECT + where)
                .params(parameters)
                .query(VisitRow::of)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(VisitRow::id).toList();
        Map<Long, List<Preparation>> preparations = jdbc
                .sql("select visit_id, code, state, note from huikuan.visit_preparation where visit_id in (:ids)"
                        + " order by code")
                .param("ids", ids)
                .query((rs, n) -> Map.entry(
                        rs.getLong("visit_id"),
                        new Preparation(rs.getString("code"), rs.getString("state"), rs.getString("note"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Long, List<Long>> papers = jdbc
                .sql(
                        "select visit_id, document_id from huikuan.visit_paper where visit_id in (:ids) order by document_id")
                .param("ids", ids)
                .query((rs, n) -> Map.entry(rs.getLong("visit_id"), rs.getLong("document_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows.stream()
                .map(row -> row.visit(
                        preparations.getOrDefault(row.id(), List.of()), papers.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
