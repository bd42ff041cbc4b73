package org.huikuan.ledger.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.money.ArrivedCredit;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditKey;
import org.huikuan.ledger.money.CreditNotes;
import org.huikuan.ledger.money.RecordedCredit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The credit notes' table. */
@Repository
public class JdbcCreditNotes implements CreditNotes {

    private final JdbcClient jdbc;

    public JdbcCreditNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Credit.Source source() {
        return Credit.Source.CREDIT_NOTE;
    }

    @Override
    public List<RecordedCredit> known(long creditorId, String number) {
        return jdbc.sql("""
                        select id, account_id, number, issued_on as happened_on, amount, currency
                        from huikuan.credit_note
                        where creditor_id = ? and number_upper = ? and state = 'received'
                        order by case when number = ? then 0 else 1 end, id""")
                .params(creditorId, CreditKey.of(number), number)
                .query(CreditRows::recorded)
                .list();
    }

    @Override
    public Map<String, Long> add(
            long creditorId, LocalDate today, List<ArrivedCredit> arrived, @Nullable Long batchId) {
        return CreditRows.add(jdbc, """
                insert into huikuan.credit_note
                  (creditor_id, account_id, number, number_key, number_upper, issued_on, amount, unallocated, currency,
                   reason, batch_id, names, told_names, recorded_on, invoice_id)
                select cast(:creditor as bigint), u.account_id, u.number, u.number_key, u.number_key, cast(u.happened_on as date),
                  u.amount, u.rest, u.currency, u.note, cast(:batch as bigint), u.names, coalesce(u.names, ''),
                  cast(:today as date),
                  (select i.id from huikuan.invoice i
                   where i.creditor_id = cast(:creditor as bigint) and i.number = u.invoice)
                from\s""" + CreditRows.UNNEST, "number", creditorId, today, arrived, batchId);
    }
}
