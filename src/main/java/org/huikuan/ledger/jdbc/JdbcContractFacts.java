package org.huikuan.ledger.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.Guarantee;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of contract and debtor facts. */
@Repository
public class JdbcContractFacts implements ContractFacts {

    private final JdbcClient jdbc;

    public JdbcContractFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, AccountTerms> of(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        Long[] ids = Ids.of(accountIds);
        Map<Long, Debtor> debtors = new HashMap<>();
        RowCallbackHandler debtor = rs -> debtors.put(rs.getLong("account_id"), ContractRow.debtor(rs));
        jdbc.sql("""
                        select d.* from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.debtor d on d.account_id = u.wanted""").param("ids", ids).query(debtor);
        Map<Long, List<Contract>> contracts = contracts(ids);
        Map<Long, AccountTerms> terms = new HashMap<>();
        for (Long id : ids) {
            terms.put(
                    id,
                    new AccountTerms(debtors.getOrDefault(id, Debtor.UNKNOWN), contracts.getOrDefault(id, List.of())));
        }
        return terms;
    }

    private Map<Long, List<Contract>> contracts(Long[] accountIds) {
        Map<Long, List<Guarantee>> guarantees = new HashMap<>();
        RowCallbackHandler guarantee = rs -> guarantees
                .computeIfAbsent(rs.getLong("contract_id"), c -> new ArrayList<>())
                .add(ContractRow.guarantee(rs));
        jdbc.sql("""
                        select g.* from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.contract c on c.account_id = u.wanted
                        join huikuan.guarantee g on g.contract_id = c.id order by g.id""").param("ids", accountIds).query(guarantee);
        Map<Long, List<Contract>> contracts = new HashMap<>();
        RowCallbackHandler contract = rs -> contracts
                .computeIfAbsent(rs.getLong("account_id"), a -> new ArrayList<>())
                .add(ContractRow.contract(rs, guarantees));
        jdbc.sql("""
                        select c.* from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.contract c on c.account_id = u.wanted
                        order by c.account_id, case when c.is_default then 0 else 1 end, c.number""").param("ids", accountIds).query(contract);
        return contracts;
    }

    @Override
    public Map<Long, Map<String, InvoiceFacts>> ofOpenInvoices(Collection<Long> accountIds) {
        Map<Long, Map<String, InvoiceFacts>> facts = new HashMap<>();
        RowCallbackHandler row = rs -> facts.computeIfAbsent(rs.getLong("account_id"), a -> new TreeMap<>())
                .put(rs.getString("number"), ContractRow.invoice(rs));
        jdbc.sql("""
                        select i.account_id, i.number, i.contract_id, i.order_number, i.delivered_on, i.accepted_on
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.invoice i on i.account_id = u.wanted
                        where i.open_amount > 0 and (i.contract_id is not null or i.order_number is not null
                          or i.delivered_on is not null or i.accepted_on is not null)""").param("ids", Ids.of(accountIds)).query(row);
        return facts;
    }

    @Override
    public Map<String, InvoiceFacts> ofInvoices(long creditorId, Collection<String> numbers) {
        Map<String, InvoiceFacts> facts = new HashMap<>();
        RowCallbackHandler row = rs -> facts.put(rs.getString("number"), ContractRow.invoice(rs));
        jdbc.sql("""
                        select i.number, i.contract_id, i.order_number, i.delivered_on, i.accepted_on
                        from unnest(cast(:numbers as varchar array)) as u(wanted)
                        join huikuan.invoice i on i.creditor_id = :creditor and i.number = u.wanted""")
                .param("creditor", creditorId)
                .param("numbers", numbers.stream().distinct().toArray(String[]::new))
                .query(row);
        return facts;
    }

    @Override
    public void saveInvoices(long creditorId, Map<String, InvoiceFacts> facts) {
        if (facts.isEmpty()) {
            return;
        }
        LedgerRows<Map.Entry<String, InvoiceFacts>> rows = new LedgerRows<>(List.copyOf(facts.entrySet()));
        jdbc.sql("""
                        merge into huikuan.invoice t
                        using (select i.id, u.contract_id, u.order_number, cast(u.delivered_on as date) as delivered_on,
                            cast(u.accepted_on as date) as accepted_on
                          from unnest(cast(? as varchar array), cast(? as bigint array), cast(? as varchar array),
                              cast(? as varchar array), cast(? as varchar array))
                            as u(wanted, contract_id, order_number, delivered_on, accepted_on)
                          join huikuan.invoice i on i.creditor_id = ? and i.number = u.wanted) s
                        on t.id = s.id
                        when matched then update set contract_id = s.contract_id, order_number = s.order_number,
                          delivered_on = s.delivered_on, accepted_on = s.accepted_on""")
                .params(
                        rows.text(Map.Entry::getKey),
                        rows.ids(e -> e.getValue().contractId()),
                        rows.text(e -> e.getValue().orderNumber()),
                        rows.text(e -> e.getValue().deliveredOn()),
                        rows.text(e -> e.getValue().acceptedOn()),
                        creditorId)
                .update();
    }

    @Override
    public void save(Map<Long, AccountTerms> now) {
        new ContractWrites(jdbc, now).write();
    }

    @Override
    public long invoicesOf(long contractId) {
        return jdbc.sql("select count(*) from huikuan.invoice where contract_id = ?")
                .param(contractId)
                .query(Long.class)
                .single();
    }
}
