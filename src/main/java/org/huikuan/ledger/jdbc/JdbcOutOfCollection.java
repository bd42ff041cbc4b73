package org.huikuan.ledger.jdbc;

import java.util.Collection;
import org.huikuan.ledger.invoices.OutOfCollection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutOfCollection implements OutOfCollection {

    private final JdbcTemplate batches;

    JdbcOutOfCollection(JdbcTemplate batches) {
        this.batches = batches;
    }

    @Override
    public void take(long caseId, Collection<Long> invoiceIds) {
        batches.batchUpdate(
                "update huikuan.invoice set closed_case_id = ? where id = ?",
                invoiceIds.stream().map(i -> new Object[] {caseId, i}).toList());
    }
}
