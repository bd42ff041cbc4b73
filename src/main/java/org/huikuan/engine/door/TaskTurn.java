package org.huikuan.engine.door;

import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseTurns;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people complete one task: under the lock of the account the second one looks whether the task is still there. The
 * engine is not asked, since what it read before the lock is of yesterday.
 */
@Component
public class TaskTurn {

    private final ObjectProvider<CaseTurns> turns;
    private final JdbcClient jdbc;

    TaskTurn(ObjectProvider<CaseTurns> turns, DataSource database) {
        this.turns = turns;
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * @param scope the task's variables that name what it is about
     * @throws NotFound when somebody has completed the task meanwhile, or the case went on without it
     */
    void await(String taskId, Map<String, @Nullable Object> scope) {
        CaseId.parse(String.valueOf(scope.get("caseId"))).ifPresent(turns.getObject()::await);
        if (!exists(taskId)) {
            throw new NotFound("task-gone");
        }
    }

    /** In a transaction of its own, since the one that failed may no longer be asked. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean existsNow(String taskId) {
        return exists(taskId);
    }

    private boolean exists(String taskId) {
        return jdbc.sql("select count(*) from ACT_RU_TASK where ID_ = ?")
                        .param(taskId)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
