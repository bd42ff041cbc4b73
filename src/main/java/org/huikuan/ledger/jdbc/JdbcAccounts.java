package org.huikuan.ledger.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Assignment;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.Supply;
import org.huikuan.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts' tables; an account row is the lock of everything that hangs on the account. */
@Repository
public class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;

    public JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(String creditor, String customer) {
        return jdbc.sql(AccountRow.SELECT + """
                          join huikuan.creditor c on c.id = a.creditor_id
                          where c.code = ? and a.customer = ?""")
                .params(creditor, customer)
                .query(AccountRow::account)
                .optional();
    }

    @Override
    public Map<Long, Account> byId(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(AccountRow.COLUMNS + """
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.account a on a.id = u.wanted""").param("ids", Ids.of(ids)).query(AccountRow::account).list().stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    @Override
    public List<Contact> contactsOf(long accountId) {
        return jdbc.sql("""
                        select account_id, name, role, language, email, phone
                        from huikuan.contact where account_id = ? order by id""").param(accountId).query(AccountRow::contact).list();
    }

    @Override
    public void lock(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select a.id from unnest(cast(:ids as bigint array)) as u(wanted)
                            join huikuan.account a on a.id = u.wanted order by a.id for update""").param("ids", Ids.of(ids)).query(Long.class).list();
        }
    }

    @Override
    public Optional<Long> lockOfCase(long caseId) {
        return jdbc.sql("""
                        select a.id from huikuan.account a
                        where a.id = (select c.account_id from huikuan.view_case_line c where c.id = :id)
                        for update""").param("id", caseId).query(Long.class).optional();
    }

    @Override
    public Map<String, Account> lockByCustomer(long creditorId, Collection<String> customers) {
        return jdbc
                .sql(AccountRow.COLUMNS + """
                        from unnest(cast(:customers as varchar array)) as u(wanted)
                        join huikuan.account a on a.creditor_id = :creditor and a.customer = u.wanted
                        order by a.id for update""")
                .param("creditor", creditorId)
                .param("customers", customers.stream().distinct().toArray(String[]::new))
                .query(AccountRow::account)
                .list()
                .stream()
                .collect(Collectors.toMap(Account::customer, Function.identity()));
    }

    @Override
    public void writeTo(long accountId, String email) {
        jdbc.sql("update huikuan.account set email = ?, revision = revision + 1 where id = ?")
                .params(email, accountId)
                .update();
    }

    @Override
    public void renumber(long accountId, String customer) {
        jdbc.sql("update huikuan.account set customer = ?, revision = revision + 1 where id = ?")
                .params(customer, accountId)
                .update();
    }

    @Override
    public void moveMoney(long from, long into) {
        for (String table : List.of("receipt", "credit_note")) {
            jdbc.sql("update huikuan." + table + " set account_id = ? where account_id = ?")
                    .params(into, from)
                    .update();
        }
    }

    @Override
    public void supply(long accountId, Supply supply) {
        int rows = jdbc.sql("update huikuan.account set supply = ?, revision = revision + 1 where id = ?")
                .params(supply.code(), accountId)
                .update();
        if (rows == 0) {
            throw new NotFound("no-account");
        }
    }

    /** Found by id, as in {@link JdbcCustomers}. */
    @Override
    public void assign(Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return;
        }
        LedgerRows<Assignment> rows = new LedgerRows<>(List.copyOf(assignments));
        int changed = jdbc.sql("""
                        merge into huikuan.account t
                        using (select u.id, u.team, u.collector
                          from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array))
                            as u(id, team, collector)) s
                        on t.id = s.id
                        when matched then update set team = s.team, collector = s.collector,
                          revision = t.revision + 1""")
                .params(rows.ids(Assignment::accountId), rows.text(Assignment::team), rows.text(Assignment::collector))
                .update();
        if (changed != assignments.size()) {
            throw new NotFound("no-account");
        }
    }
}
