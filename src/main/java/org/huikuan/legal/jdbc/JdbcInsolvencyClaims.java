package org.huikuan.legal.jdbc;

import java.util.List;
import org.huikuan.legal.insolvency.InsolvencyClaim;
import org.huikuan.legal.insolvency.InsolvencyClaims;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInsolvencyClaims implements InsolvencyClaims {

    private final JdbcClient jdbc;

    JdbcInsolvencyClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(InsolvencyClaim claim) {
        jdbc.sql("""
                        insert into huikuan.insolvency_claim (
                          hold_id, case_id, filed_on, amount, currency, administrator, note, on_date, by_user)
                        values (:holdId, :caseId, :filedOn, :amount, :currency, :administrator, :note, :onDate, :byUser)
                        """).paramSource(claim).update();
    }

    @Override
    public List<InsolvencyClaim> ofCase(long caseId) {
        return jdbc.sql("select * from huikuan.insolvency_claim where case_id = :case order by hold_id")
                .param("case", caseId)
                .query(RecordRows.of(InsolvencyClaim.class))
                .list();
    }
}
