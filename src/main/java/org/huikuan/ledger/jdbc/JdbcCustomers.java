package org.huikuan.ledger.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.customers.Customers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Master data, many customers a statement. */
@Repository
public class JdbcCustomers implements Customers {

    private static final String COLUMNS =
            "name, language, country, address, email, phone, pay_day, terms, team, collector";
    private static final String VALUES = "u.name, u.language, u.country, u.address, u.email, u.phone,"
            + " cast(u.pay_day as integer) as pay_day, u.terms, u.team, u.collector";
    private static final String SET = "name = s.name, language = s.language, country = s.country,"
            + " address = s.address, email = s.email, phone = s.phone, pay_day = s.pay_day, terms = s.terms,"
            + " team = s.team, collector = s.collector";
    private static final String UNNEST = "unnest(cast(? as bigint array)" + ", cast(? as varchar array)".repeat(11)
            + ") as u(creditor_id, customer, " + COLUMNS + ")";

    private final JdbcClient jdbc;

    public JdbcCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> teamCodes() {
        return jdbc.sql("select code from huikuan.view_team_line")
                .query(String.class)
                .set();
    }

    @Override
    public Map<Long, List<Contact>> contactsOf(Collection<Long> accountIds) {
        return jdbc.sql("""
                        select account_id, name, role, language, email, phone
                        from unnest(cast(:ids as bigint array)) as u(wanted) join huikuan.contact on account_id = u.wanted
                        order by id""").param("ids", Ids.of(accountIds)).query(AccountRow::contact).list().stream()
                .collect(Collectors.groupingBy(Contact::accountId));
    }

    @Override
    public void save(List<Account> accounts) {
        create(accounts.stream().filter(a -> a.id() == 0).toList());
        change(accounts.stream().filter(a -> a.id() != 0).toList());
    }

    private void create(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        LedgerRows<Account> rows = new LedgerRows<>(accounts);
        jdbc.sql("insert into huikuan.account (creditor_id, customer, " + COLUMNS
                        + ") select u.creditor_id, u.customer, " + VALUES + " from " + UNNEST)
                .params(columns(rows, rows.ids(Account::creditorId)))
                .update();
    }

    /** Found by id, which H2 looks up in its index; it would compare two columns of a source with every row. */
    private void change(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        LedgerRows<Account> rows = new LedgerRows<>(accounts);
        jdbc.sql("merge into huikuan.account t using (select u.creditor_id as id, " + VALUES + " from " + UNNEST
                        + ") s on t.id = s.id when matched then update set " + SET + ", revision = t.revision + 1")
                .params(columns(rows, rows.ids(Account::id)))
                .update();
    }

    private static List<Object> columns(LedgerRows<Account> rows, Object ids) {
        return List.of(
                ids,
                rows.text(Account::customer),
                rows.text(Account::name),
                rows.text(Account::language),
                rows.text(Account::country),
                rows.text(Account::address),
                rows.text(Account::email),
                rows.text(Account::phone),
                rows.text(Account::payDay),
                rows.text(Account::terms),
                rows.text(Account::team),
                rows.text(Account::collector));
    }

    @Override
    public void saveContacts(List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        LedgerRows<Contact> rows = new LedgerRows<>(contacts);
        jdbc.sql("""
                        merge into huikuan.contact t
                        using (select * from unnest(cast(? as bigint array), cast(? as varchar array),
                            cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                            cast(? as varchar array)) as u(account_id, name, role, language, email, phone)) s
                        on t.account_id = s.account_id and t.name = s.name
                        when matched then update set role = s.role, language = s.language, email = s.email,
                          phone = s.phone
                        when not matched then insert (account_id, name, role, language, email, phone)
                          values (s.account_id, s.name, s.role, s.language, s.email, s.phone)""")
                .params(
                        rows.ids(Contact::accountId),
                        rows.text(Contact::name),
                        rows.text(Contact::role),
                        rows.text(Contact::language),
                        rows.text(Contact::email),
                        rows.text(Contact::phone))
                .update();
    }

    @Override
    public boolean removeContact(long accountId, String name) {
        return jdbc.sql("delete from huikuan.contact where account_id = ? and name = ?")
                        .params(accountId, name)
                        .update()
                > 0;
    }
}
