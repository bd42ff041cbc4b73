package org.huikuan.testing.world;

import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the engine holds of a case and of its promises, disputes and holds, read from the engine's running tables. The engine's own queries build their statements anew each time, which took a third of the
 * event grid's time.
 */
final class EngineRows {

    /** A process instance: its business key and the key of its model. */
    record Instance(String businessKey, String model) {}

    /** An open task: the engine's id and its key in the model. */
    record OpenTask(String id, String key) {}

    /** A waiting job: the engine's id, the activity that waits and when it is due, if ever. */
    record WaitingJob(String id, String activity, @Nullable Timestamp due) {}

    /**
     * Numbers of cases are of one length, so no other case's keys begin like this. It stands in the statement, since H2
     * uses the index of the keys for a beginning that it knows only; joined to tasks or jobs it reads all of them.
     */
    private static final String OF_THE_CASE = " where p.BUSINESS_KEY_ like '%s%%'";

    private final JdbcClient database;

    EngineRows(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    List<Instance> instances(CaseId id) {
        String sql = "select p.BUSINESS_KEY_, d.KEY_ from ACT_RU_EXECUTION p"
                + " join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_" + OF_THE_CASE;
        return database.sql(sql.formatted(id.number()))
                .query((rs, n) -> new Instance(rs.getString(1), rs.getString(2)))
                .list();
    }

    List<OpenTask> tasks(CaseId id) {
        String sql = "select t.ID_, t.TASK_DEF_KEY_ from ACT_RU_TASK t where t.PROC_INST_ID_ in (:instances)";
        return read(sql, id, (rs, n) -> new OpenTask(rs.getString(1), rs.getString(2)));
    }

    List<WaitingJob> jobs(CaseId id) {
        String sql = "select j.ID_, d.ACT_ID_, j.DUEDATE_ from ACT_RU_JOB j"
                + " join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_ where j.PROCESS_INSTANCE_ID_ in (:instances)";
        return read(sql, id, (rs, n) -> new WaitingJob(rs.getString(1), rs.getString(2), rs.getTimestamp(3)));
    }

    private <T> List<T> read(String sql, CaseId id, RowMapper<T> row) {
        List<String> instances = database.sql(
                        ("select p.ID_ from ACT_RU_EXECUTION p" + OF_THE_CASE).formatted(id.number()))
                .query(String.class)
                .list();
        return instances.isEmpty()
                ? List.of()
                : database.sql(sql).param("instances", instances).query(row).list();
    }
}
