package org.huikuan.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sentences that put a ledger straight into the tables: one team, one creditor in Shanghai, accounts, invoices. */
public final class Ledgers {

    private final JdbcClient jdbc;

    private Ledgers(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    public static Ledgers in(DataSource database) {
        return new Ledgers(database);
    }

    public Ledgers team(String code) {
        jdbc.sql("""
                merge into huikuan.team t using (select cast(:code as varchar(40)) as code) s on t.code = s.code
                when not matched then insert (code, name) values (s.code, s.code)
                """).param("code", code).update();
        return this;
    }

    /** Creditor HK of Shanghai, in yuan, net 30 days, the default one; made when absent. */
    public long creditor() {
        team("default");
        jdbc.sql("""
                merge into huikuan.creditor t using (select cast('HK' as varchar(40)) as code) s on t.code = s.code
                when not matched then insert (code, name, country, zone, currency, terms, is_default)
                values (s.code, '示例卖方', 'CN', 'Asia/Shanghai', 'CNY', 'NET 30', true)
                """).update();
        return id("select id from huikuan.creditor where code = :key", "HK");
    }

    /** A Chinese customer of creditor HK in the default team. */
    public long account(String customer) {
        jdbc.sql("""
                insert into huikuan.account (creditor_id, customer, name, language, country, team)
                values (:creditor, :customer, :name, 'zh', 'CN', 'default')
                """)
                .param("creditor", creditor())
                .param("customer", customer)
                .param("name", "客户 " + customer)
                .update();
        return id("select id from huikuan.account where customer = :key", customer);
    }

    /** An open invoice in yuan, issued 30 days before it falls due; the day as {@code 2026-03-02}. */
    public long invoice(long account, String number, String amount, String dueOn) {
        LocalDate due = LocalDate.parse(dueOn);
        jdbc.sql("""
                insert into huikuan.invoice
                  (creditor_id, account_id, number, issued_on, due_on, pay_by, amount, open_amount, currency)
                values ((select creditor_id from huikuan.account where id = :account),
                  :account, :number, :issued, :due, :due, :amount, :amount, 'CNY')
                """)
                .param("account", account)
                .param("number", number)
                .param("issued", due.minusDays(30))
                .param("due", due)
                .param("amount", new BigDecimal(amount))
                .update();
        return id("select id from huikuan.invoice where number = :key", number);
    }

    private long id(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(Long.class).single();
    }
}
