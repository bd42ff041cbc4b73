package org.huikuan.interest.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huikuan.interest.LatePaymentTerms;
import org.huikuan.interest.LoanPrimeRates;
import org.huikuan.interest.Principal;
import org.huikuan.interest.Rate;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.ledger.contracts.LateRate;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rates and sizes from the contracts, the debtors, the creditors and the table of the loan prime rate. */
@Repository
public class JdbcLatePaymentTerms implements LatePaymentTerms {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final JdbcClient jdbc;
    private final ContractFacts facts;

    public JdbcLatePaymentTerms(JdbcClient jdbc, ContractFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    @Override
    public Map<Long, Terms> of(Collection<Long> accountIds) {
        Map<Long, Terms> terms = new HashMap<>();
        if (accountIds.isEmpty()) {
            return terms;
        }
        Map<Long, AccountTerms> known = facts.of(accountIds);
        Map<Long, Map<String, InvoiceFacts>> invoices = facts.ofOpenInvoices(accountIds);
        RowCallbackHandler row = rs -> {
            long id = rs.getLong("id");
            AccountTerms of = known.getOrDefault(id, AccountTerms.UNKNOWN);
            SizeClass creditor = Code.orNull(SizeClass.class, rs.getString("size_class"));
            SizeClass debtor = of.debtor().sizeClass();
            terms.put(
                    id,
                    new Terms(
                            agreed(of.byDefault().orElse(null)),
                            ofInvoices(of, invoices.getOrDefault(id, Map.of())),
                            creditor != null && creditor.isSmallOrMedium(),
                            debtor != null && !debtor.isSmallOrMedium(),
                            rs.getString("country")));
        };
        jdbc.sql("""
                        select a.id, c.size_class, c.country
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                          join huikuan.view_account_line a on a.id = u.wanted
                          join huikuan.view_creditor_line c on c.id = a.creditor_id""").param("ids", accountIds.toArray(Long[]::new)).query(row);
        return terms;
    }

    @Override
    public LoanPrimeRates loanPrimeRates() {
        TreeMap<LocalDate, BigDecimal> percentFrom = new TreeMap<>();
        RowCallbackHandler row =
                rs -> percentFrom.put(rs.getObject("from_day", LocalDate.class), rs.getBigDecimal("percent"));
        jdbc.sql("select from_day, percent from huikuan.view_loan_prime_rate").query(row);
        return new LoanPrimeRates(percentFrom);
    }

    @Override
    public Map<Long, Map<String, List<Principal.Paid>>> paidLate(Collection<Long> accountIds) {
        Map<Long, Map<String, List<Principal.Paid>>> paid = new HashMap<>();
        jdbc.sql("""
                        select i.account_id, i.number, r.received_on, a.amount, i.currency
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                          join huikuan.view_invoice_line i on i.account_id = u.wanted and i.open_amount > 0
                          join huikuan.view_allocation_line a on a.invoice_id = i.id and a.undone_on is null
                          join huikuan.view_receipt_line r on r.id = a.receipt_id
                        where r.state = 'received' and r.received_on > i.pay_by
                        order by r.received_on, r.id""").param("ids", accountIds.toArray(Long[]::new)).query(rs -> {
            paid.computeIfAbsent(rs.getLong("account_id"), account -> new HashMap<>())
                    .computeIfAbsent(rs.getString("number"), number -> new ArrayList<>())
                    .add(new Principal.Paid(
                            rs.getObject("received_on", LocalDate.class),
                            new Money(rs.getBigDecimal("amount"), rs.getString("currency"))));
        });
        return paid;
    }

    /** What holds for invoices that name a contract of their own. */
    private static Map<String, Agreed> ofInvoices(AccountTerms terms, Map<String, InvoiceFacts> invoices) {
        Map<String, Agreed> agreed = new HashMap<>();
        invoices.forEach((number, invoice) -> {
            if (invoice.contractId() != null) {
                agreed.put(number, agreed(terms.contractOf(invoice.contractId()).orElse(null)));
            }
        });
        return agreed;
    }

    private static Agreed agreed(@Nullable Contract contract) {
        return contract == null
                ? Agreed.UNKNOWN
                : new Agreed(
                        contract.lateRate().known(),
                        rate(contract.lateRate()),
                        contract.payWhenPaid().known(),
                        contract.signedOn());
    }

    /** A rate a month is twelve times as much a year. */
    private static @Nullable Rate rate(LateRate rate) {
        BigDecimal percent = rate.percent();
        if (rate.known() != Known.YES || percent == null) {
            return null;
        }
        return switch (Objects.requireNonNull(rate.per())) {
            case DAY -> Rate.aDay(percent);
            case MONTH -> Rate.aYear(percent.multiply(MONTHS));
            case YEAR -> Rate.aYear(percent);
        };
    }
}
