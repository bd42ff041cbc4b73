package org.huikuan.engine.flows;

import java.util.Collection;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.BusinessKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds open cases for which no process runs. One statement of our own for all of them: the engine has no query for what
 * it does not have.
 */
@Component
class LostProcesses {

    private final JdbcClient jdbc;

    LostProcesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An instance without a super execution, since stages carry the number as well. */
    List<CaseId> of(Collection<Long> creditorIds) {
        return jdbc.sql("""
                        select c.id from huikuan.view_case_line c
                        where c.open_account_id is not null and c.creditor_id = any(:creditors)
                          and not exists (
                            select 1 from ACT_RU_EXECUTION e
                            where e.BUSINESS_KEY_ = %s and e.PARENT_ID_ is null and e.SUPER_EXEC_ is null)
                        order by c.id
                        """.formatted(BusinessKey.ofCaseInSql("c.id")))
                .param("creditors", creditorIds.toArray(Long[]::new))
                .query((row, n) -> new CaseId(row.getLong(1)))
                .list();
    }
}
