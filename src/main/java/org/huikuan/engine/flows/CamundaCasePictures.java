package org.huikuan.engine.flows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.huikuan.casefile.CasePictures;
import org.huikuan.engine.Unchecked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads paths from the engine's tables, set by set: its own queries answer one process at a time. Who may see the case
 * was asked before.
 */
@Component
class CamundaCasePictures implements CasePictures {

    private static final int MOST_RUNS = 400;
    private static final int MOST_STEPS = 4000;
    private static final int CANCELLED = 2;

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final Unchecked unchecked;

    CamundaCasePictures(JdbcClient jdbc, RepositoryService repository, Unchecked unchecked) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.unchecked = unchecked;
    }

    @Override
    public List<Run> runsOf(Collection<String> businessKeys) {
        List<Run> bare = businessKeys.isEmpty() ? List.of() : runs(businessKeys);
        List<String> ids = bare.stream().map(Run::id).toList();
        if (ids.isEmpty()) {
            return bare;
        }
        Map<String, List<Step>> paths = grouped(steps(ids));
        Map<String, List<Timer>> timers = grouped(timers(ids));
        Map<String, List<String>> troubled = grouped(troubled(ids));
        return bare.stream()
                .map(r -> new Run(
                        r.id(),
                        r.definition(),
                        r.process(),
                        r.businessKey(),
                        r.parent(),
                        r.from(),
                        r.to(),
                        paths.getOrDefault(r.id(), List.of()),
                        timers.getOrDefault(r.id(), List.of()),
                        troubled.getOrDefault(r.id(), List.of())))
                .toList();
    }

    private List<Run> runs(Collection<String> businessKeys) {
        return oldestFirst(jdbc.sql("""
                        select ID_, PROC_DEF_ID_, PROC_DEF_KEY_, BUSINESS_KEY_, SUPER_PROCESS_INSTANCE_ID_,
                          START_TIME_, END_TIME_
                        from ACT_HI_PROCINST where BUSINESS_KEY_ in (:keys)
                        order by START_TIME_ desc, ID_ desc fetch first :most rows only""")
                .param("keys", businessKeys)
                .param("most", MOST_RUNS)
                .query((row, number) -> new Run(
                        row.getString("ID_"),
                        row.getString("PROC_DEF_ID_"),
                        row.getString("PROC_DEF_KEY_"),
                        row.getString("BUSINESS_KEY_"),
                        row.getString("SUPER_PROCESS_INSTANCE_ID_"),
                        row.getTimestamp("START_TIME_").toInstant(),
                        instant(row.getTimestamp("END_TIME_")),
                        List.of(),
                        List.of(),
                        List.of()))
                .list());
    }

    private List<Of<Step>> steps(List<String> runs) {
        return oldestFirst(jdbc.sql("""
                        select PROC_INST_ID_, ACT_ID_, START_TIME_, END_TIME_, ACT_INST_STATE_, CALL_PROC_INST_ID_
                        from ACT_HI_ACTINST where PROC_INST_ID_ in (:runs)
                        order by START_TIME_ desc, SEQUENCE_COUNTER_ desc fetch first :most rows only""")
                .param("runs", runs)
                .param("most", MOST_STEPS)
                .query(CamundaCasePictures::step)
                .list());
    }

    private static Of<Step> step(ResultSet row, int number) throws SQLException {
        return new Of<>(
                row.getString("PROC_INST_ID_"),
                new Step(
                        row.getString("ACT_ID_"),
                        row.getTimestamp("START_TIME_").toInstant(),
                        instant(row.getTimestamp("END_TIME_")),
                        row.getInt("ACT_INST_STATE_") == CANCELLED,
                        row.getString("CALL_PROC_INST_ID_")));
    }

    private List<Of<Timer>> timers(List<String> runs) {
        return jdbc.sql("""
                        select j.PROCESS_INSTANCE_ID_, d.ACT_ID_, j.DUEDATE_
                        from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                        where j.PROCESS_INSTANCE_ID_ in (:runs) and j.TYPE_ = 'timer' and j.DUEDATE_ is not null
                        order by j.DUEDATE_""")
                .param("runs", runs)
                .query((row, number) -> new Of<>(
                        row.getString("PROCESS_INSTANCE_ID_"),
                        new Timer(
                                row.getString("ACT_ID_"),
                                row.getTimestamp("DUEDATE_").toInstant())))
                .list();
    }

    /** Where a job has failed for good and waits for a person. */
    private List<Of<String>> troubled(List<String> runs) {
        return jdbc.sql("""
                        select PROC_INST_ID_, ACTIVITY_ID_ from ACT_RU_INCIDENT
                        where PROC_INST_ID_ in (:runs) and ACTIVITY_ID_ is not null""")
                .param("runs", runs)
                .query((row, number) -> new Of<>(row.getString("PROC_INST_ID_"), row.getString("ACTIVITY_ID_")))
                .list();
    }

    @Override
    public String modelOf(String definition) {
        return unchecked.get(() -> {
            try (InputStream model = repository.getProcessModel(definition)) {
                return new String(model.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static <T> List<T> oldestFirst(List<T> newestFirst) {
        List<T> turned = new ArrayList<>(newestFirst);
        Collections.reverse(turned);
        return turned;
    }

    private static <T> Map<String, List<T>> grouped(List<Of<T>> rows) {
        return rows.stream().collect(Collectors.groupingBy(Of::run, Collectors.mapping(Of::what, Collectors.toList())));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** Something of a process. */
    private record Of<T>(String run, T what) {}
}
