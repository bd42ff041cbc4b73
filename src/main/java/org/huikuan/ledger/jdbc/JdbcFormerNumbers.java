package org.huikuan.ledger.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.ledger.customers.FormerNumbers;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of former numbers, and what corrections say of invoices that moved. */
@Repository
public class JdbcFormerNumbers implements FormerNumbers {

    private final JdbcClient jdbc;

    public JdbcFormerNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void remember(long creditorId, String former, long accountId) {
        jdbc.sql("delete from huikuan.former_customer where creditor_id = ? and customer = ?")
                .params(creditorId, former)
                .update();
        jdbc.sql("insert into huikuan.former_customer (creditor_id, customer, account_id) values (?, ?, ?)")
                .params(creditorId, former, accountId)
                .update();
        jdbc.sql("""
                        update huikuan.former_customer set account_id = :account
                        where creditor_id = :creditor and account_id in (select a.id from huikuan.account a
                          where a.creditor_id = :creditor and a.customer = :former)""")
                .param("account", accountId)
                .param("creditor", creditorId)
                .param("former", former)
                .update();
    }

    @Override
    public Map<String, String> today(long creditorId, Collection<String> customers) {
        Map<String, String> today = new HashMap<>();
        RowCallbackHandler row = rs -> today.put(rs.getString(1), rs.getString(2));
        jdbc.sql("""
                        select f.customer, a.customer from unnest(cast(:customers as varchar array)) as u(wanted)
                        join huikuan.former_customer f on f.creditor_id = :creditor and f.customer = u.wanted
                        join huikuan.account a on a.id = f.account_id""")
                .param("customers", customers.stream().distinct().toArray(String[]::new))
                .param("creditor", creditorId)
                .query(row);
        return today;
    }

    @Override
    public Map<Once, String> movedInvoices(long creditorId, Collection<String> invoices) {
        Map<Once, String> moved = new HashMap<>();
        RowCallbackHandler row =
                rs -> moved.put(new Once(rs.getString("once"), rs.getString("number")), rs.getString("customer"));
        jdbc.sql("""
                        select distinct o.customer as once, i.number, a.customer
                        from unnest(cast(:numbers as varchar array)) as u(wanted)
                        join huikuan.invoice i on i.creditor_id = :creditor and i.number = u.wanted
                        join huikuan.invoice_correction c on c.invoice_id = i.id and c.account_id <> i.account_id
                        join huikuan.account o on o.id = c.account_id
                        join huikuan.account a on a.id = i.account_id""")
                .param("numbers", invoices.stream().distinct().toArray(String[]::new))
                .param("creditor", creditorId)
                .query(row);
        return moved;
    }
}
