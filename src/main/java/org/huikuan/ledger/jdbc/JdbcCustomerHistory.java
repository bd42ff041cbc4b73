package org.huikuan.ledger.jdbc;

import java.util.Collection;
import org.huikuan.ledger.customers.CustomerHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Copies rows of customers and contacts aside, many a statement. */
@Repository
public class JdbcCustomerHistory implements CustomerHistory {

    private static final String COLUMNS =
            "name, language, country, address, email, phone, pay_day, terms, team, collector";
    private static final String OF_CONTACTS = "name, role, language, email, phone";

    private final JdbcClient jdbc;

    public JdbcCustomerHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void before(long batchId, Collection<Long> accountIds) {
        keep(batchId, Moment.BEFORE, accountIds);
    }

    @Override
    public void after(long batchId, Collection<Long> accountIds) {
        for (String table : new String[] {"import_customer", "import_contact"}) {
            run(
                    "delete from huikuan." + table
                            + " where batch_id = :batch and moment = :moment and account_id = any(:ids)",
                    batchId,
                    Moment.AFTER,
                    accountIds);
        }
        keep(batchId, Moment.AFTER, accountIds);
    }

    /** Contacts first: the customers' rows say whose contacts are kept already. */
    private void keep(long batchId, Moment moment, Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return;
        }
        run(
                "insert into huikuan.import_contact (batch_id, account_id, moment, " + OF_CONTACTS + ")"
                        + from("c.account_id", OF_CONTACTS, "contact", "c.account_id"),
                batchId,
                moment,
                accountIds);
        run(
                "insert into huikuan.import_customer (batch_id, account_id, moment, " + COLUMNS + ")"
                        + from("c.id", COLUMNS, "account", "c.id"),
                batchId,
                moment,
                accountIds);
    }

    private static String from(String account, String columns, String table, String id) {
        String own = "c." + columns.replace(", ", ", c.");
        return " select cast(:batch as bigint), " + account + ", cast(:moment as varchar), " + own + " from huikuan."
                + table + " c where "
                + id + " = any(:ids) and not exists (select 1 from huikuan.import_customer k"
                + " where k.batch_id = :batch and k.moment = :moment and k.account_id = " + id + ")";
    }

    private void run(String sql, long batchId, Moment moment, Collection<Long> accountIds) {
        jdbc.sql(sql)
                .param("batch", batchId)
                .param("moment", moment.code())
                .param("ids", Ids.of(accountIds))
                .update();
    }
}
