package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.Guarantee;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the facts of some accounts: as many statements for a thousand accounts as for one. */
final class ContractWrites {

    private static final String COLUMNS = "number, signed_on, is_default, late_known, late_percent, late_per,"
            + " late_clause, pay_when_paid, pay_when_paid_clause, supply, supply_clause, arbitration,"
            + " arbitration_clause, retention, retention_clause, guaranteed, governing_law";
    private static final String VALUES = "u.number, cast(u.signed_on as date) as signed_on,"
            + " cast(u.is_default as boolean) as is_default, u.late_known,"
            + " cast(u.late_percent as numeric(9, 6)) as late_percent, u.late_per, u.late_clause, u.pay_when_paid,"
            + " u.pay_when_paid_clause, u.supply, u.supply_clause, u.arbitration, u.arbitration_clause, u.retention,"
            + " u.retention_clause, u.guaranteed, u.governing_law";
    private static final String ROWS = "unnest(cast(? as bigint array), cast(? as bigint array)"
            + ", cast(? as varchar array)".repeat(17) + ") as u(account_id, id, " + COLUMNS + ")";

    private final JdbcClient jdbc;
    private final Map<Long, AccountTerms> now;
    private final List<Of<Contract>> contracts = new ArrayList<>();

    ContractWrites(JdbcClient jdbc, Map<Long, AccountTerms> now) {
        this.jdbc = jdbc;
        this.now = now;
        now.forEach((account, terms) -> terms.contracts().forEach(c -> contracts.add(new Of<>(account, c))));
    }

    /** A row and the account it belongs to. */
    private record Of<T>(long account, T row) {}

    void write() {
        debtors();
        forget();
        contracts();
        guarantees();
    }

    private void debtors() {
        LedgerRows<Map.Entry<Long, AccountTerms>> rows = new LedgerRows<>(List.copyOf(now.entrySet()));
        jdbc.sql("""
                        merge into huikuan.debtor t
                        using (select u.account_id, u.uscc, u.english_name, u.size_class,
                            cast(u.size_on as date) as size_on, u.legal_representative, u.legal_representative_phone,
                            u.finance_head, u.finance_head_phone, u.finance_head_email
                          from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array),
                              cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                              cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                              cast(? as varchar array))
                            as u(account_id, uscc, english_name, size_class, size_on, legal_representative,
                              legal_representative_phone, finance_head, finance_head_phone, finance_head_email)) s
                        on t.account_id = s.account_id
                        when matched then update set uscc = s.uscc, english_name = s.english_name,
                          size_class = s.size_class, size_on = s.size_on,
                          legal_representative = s.legal_representative,
                          legal_representative_phone = s.legal_representative_phone, finance_head = s.finance_head,
                          finance_head_phone = s.finance_head_phone, finance_head_email = s.finance_head_email
                        when not matched then insert (account_id, uscc, english_name, size_class, size_on,
                            legal_representative, legal_representative_phone, finance_head, finance_head_phone,
                            finance_head_email)
                          values (s.account_id, s.uscc, s.english_name, s.size_class, s.size_on,
                            s.legal_representative, s.legal_representative_phone, s.finance_head,
                            s.finance_head_phone, s.finance_head_email)""").params(debtorColumns(rows)).update();
    }

    private static List<Object> debtorColumns(LedgerRows<Map.Entry<Long, AccountTerms>> rows) {
        return List.of(
                rows.ids(Map.Entry::getKey),
                rows.text(e -> debtor(e).uscc()),
                rows.text(e -> debtor(e).englishName()),
                rows.text(e -> Code.codeOf(debtor(e).sizeClass())),
                rows.text(e -> debtor(e).sizeOn()),
                rows.text(e -> debtor(e).legalRepresentative()),
                rows.text(e -> debtor(e).legalRepresentativePhone()),
                rows.text(e -> debtor(e).financeHead()),
                rows.text(e -> debtor(e).financeHeadPhone()),
                rows.text(e -> debtor(e).financeHeadEmail()));
    }

    private static Debtor debtor(Map.Entry<Long, AccountTerms> entry) {
        return entry.getValue().debtor();
    }

    /** Contracts that are gone, and all guarantees, which are written anew. */
    private void forget() {
        Long[] accounts = Ids.of(now.keySet());
        Set<Long> kept =
                contracts.stream().map(c -> c.row().id()).filter(id -> id != 0).collect(Collectors.toSet());
        jdbc.sql("""
                        delete from huikuan.guarantee where contract_id in
                          (select c.id from huikuan.contract c where c.account_id = any(?))""").param(accounts).update();
        jdbc.sql("delete from huikuan.contract where account_id = any(?) and not id = any(?)")
                .params(accounts, Ids.of(kept))
                .update();
    }

    private void contracts() {
        List<Of<Contract>> known =
                contracts.stream().filter(c -> c.row().id() != 0).toList();
        List<Of<Contract>> fresh =
                contracts.stream().filter(c -> c.row().id() == 0).toList();
        if (!known.isEmpty()) {
            String set =
                    Arrays.stream(COLUMNS.split(", ")).map(c -> c + " = s." + c).collect(Collectors.joining(", "));
            jdbc.sql("merge into huikuan.contract t using (select u.id, " + VALUES + " from " + ROWS
                            + ") s on t.id = s.id when matched then update set " + set)
                    .params(columns(new LedgerRows<>(known)))
                    .update();
        }
        if (!fresh.isEmpty()) {
            jdbc.sql("insert into huikuan.contract (account_id, " + COLUMNS + ") select u.account_id, " + VALUES
                            + " from " + ROWS)
                    .params(columns(new LedgerRows<>(fresh)))
                    .update();
        }
    }

    private static List<Object> columns(LedgerRows<Of<Contract>> rows) {
        return List.of(
                rows.ids(Of::account),
                rows.ids(c -> c.row().id()),
                rows.text(c -> c.row().number()),
                rows.text(c -> c.row().signedOn()),
                rows.text(c -> c.row().isDefault()),
                rows.text(c -> c.row().lateRate().known().code()),
                rows.text(c -> plain(c.row().lateRate().percent())),
                rows.text(c -> Code.codeOf(c.row().lateRate().per())),
                rows.text(c -> c.row().lateClause()),
                rows.text(c -> c.row().payWhenPaid().known().code()),
                rows.text(c -> c.row().payWhenPaid().text()),
                rows.text(c -> c.row().supply().known().code()),
                rows.text(c -> c.row().supply().text()),
                rows.text(c -> c.row().arbitration().known().code()),
                rows.text(c -> c.row().arbitration().text()),
                rows.text(c -> c.row().retention().known().code()),
                rows.text(c -> c.row().retention().text()),
                rows.text(c -> c.row().guaranteed().code()),
                rows.text(c -> c.row().law()));
    }

    private void guarantees() {
        List<Of<Guaranteed>> all = new ArrayList<>();
        contracts.forEach(c -> c.row()
                .guarantees()
                .forEach(g ->
                        all.add(new Of<>(c.account(), new Guaranteed(c.row().number(), g)))));
        if (all.isEmpty()) {
            return;
        }
        LedgerRows<Of<Guaranteed>> rows = new LedgerRows<>(all);
        jdbc.sql("""
                        insert into huikuan.guarantee (contract_id, guarantor, kind, amount, currency, until_on, note)
                        select c.id, u.guarantor, u.kind, cast(u.amount as numeric(19, 2)), u.currency,
                          cast(u.until_on as date), u.note
                        from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array),
                            cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                            cast(? as varchar array), cast(? as varchar array))
                          as u(account_id, number, guarantor, kind, amount, currency, until_on, note)
                        join huikuan.contract c on c.account_id = u.account_id and c.number = u.number""")
                .params(
                        rows.ids(Of::account),
                        rows.text(g -> g.row().contract()),
                        rows.text(g -> g.row().by().guarantor()),
                        rows.text(g -> g.row().by().kind().code()),
                        rows.text(g -> plain(g.row().by().amount())),
                        rows.text(g -> g.row().by().currency()),
                        rows.text(g -> g.row().by().until()),
                        rows.text(g -> g.row().by().note()))
                .update();
    }

    private record Guaranteed(String contract, Guarantee by) {}

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
