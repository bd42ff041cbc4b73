package org.huikuan.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huikuan.cases.diagnoses.Insight;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.conduct.Restraint;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.money.MoneyOnAccount;
import org.huikuan.ledger.rates.ExchangeRates;
import org.huikuan.ledger.rates.RatesOn;
import org.springframework.stereotype.Component;

/** Puts facts together from what the tables say: one statement, and one for each kind of pause that somebody has. */
@Component
class FactReading {

    private final FactRows rows;
    private final PauseKinds kinds;
    private final BusinessDay day;
    private final ExchangeRates rates;
    private final MoneyOnAccount money;
    private final ConductFacts conduct;

    FactReading(
            FactRows rows,
            PauseKinds kinds,
            BusinessDay day,
            ExchangeRates rates,
            MoneyOnAccount money,
            ConductFacts conduct) {
        this.conduct = conduct;
        this.rates = rates;
        this.money = money;
        this.rows = rows;
        this.kinds = kinds;
        this.day = day;
    }

    /** The facts of the open cases of the accounts. */
    List<CaseFacts> ofOpenCases(Collection<Long> accountIds) {
        return facts(rows.ofOpenCases(accountIds), row -> Objects.requireNonNull(row.open()));
    }

    /** The facts of these cases, open or not, by account. */
    List<CaseFacts> of(Map<Long, CollectionCase> casesByAccount) {
        return facts(
                rows.ofAccounts(casesByAccount.keySet()),
                row -> Objects.requireNonNull(casesByAccount.get(row.account().id())));
    }

    /** The facts of accounts without an open case, each with the draft of one. */
    List<CaseFacts> drafts(Collection<Long> accountIds) {
        return facts(
                rows.ofAccounts(accountIds), row -> CollectionCase.draft(row.account(), day.today(row.creditor())));
    }

    private List<CaseFacts> facts(List<FactRows.Row> read, Function<FactRows.Row, CollectionCase> caseOf) {
        Map<Long, CollectionCase> cases =
                read.stream().collect(Collectors.toMap(row -> row.account().id(), caseOf));
        Map<Long, List<Pause>> pauses = pauses(read, cases);
        Map<Long, Map<String, BigDecimal>> credits = money.left(having(read, FactRows.Row::credits));
        Function<FactRows.Row, RatesOn> ratesOf = rates(read);
        Map<Long, List<ConductFact>> binding = conduct.standing(having(read, FactRows.Row::restrained));
        return read.stream()
                .map(row -> {
                    long account = row.account().id();
                    CollectionCase kase = Objects.requireNonNull(cases.get(account));
                    return new CaseFacts(
                            kase,
                            row.creditor(),
                            row.account(),
                            day.today(row.creditor()),
                            row.items(),
                            pauses.getOrDefault(account, List.of()),
                            ratesOf.apply(row),
                            credits.getOrDefault(account, Map.of()),
                            insight(row, kase)
                                    .with(new Restraint(binding.getOrDefault(account, List.of()), row.contacted())));
                })
                .toList();
    }

    /** A diagnosis is read with the account's open case; by that of another one nobody decides anything any more. */
    private static Insight insight(FactRows.Row row, CollectionCase kase) {
        CollectionCase open = row.open();
        return open != null && open.id().equals(kase.id())
                ? row.insight()
                : new Insight(null, row.insight().relation(), Restraint.NONE);
    }

    /** A statement or two for each kind of which somebody has any. */
    private Map<Long, List<Pause>> pauses(List<FactRows.Row> read, Map<Long, CollectionCase> cases) {
        Map<Long, List<Pause>> pauses = new HashMap<>();
        for (PauseKind<?> kind : kinds.all()) {
            List<CollectionCase> having = having(read, row -> row.pauses().contains(kind.key())).stream()
                    .map(account -> Objects.requireNonNull(cases.get(account)))
                    .toList();
            if (!having.isEmpty()) {
                kind.rows().ofCases(having).forEach((account, own) -> pauses.computeIfAbsent(
                                account, a -> new ArrayList<>())
                        .addAll(own));
            }
        }
        return pauses;
    }

    /** Rates are read only when somebody owes another currency than the creditor's, once for all of them and a day. */
    private Function<FactRows.Row, RatesOn> rates(List<FactRows.Row> read) {
        Map<String, RatesOn> known = new HashMap<>();
        return row -> {
            String base = row.creditor().currency();
            LocalDate today = day.today(row.creditor());
            boolean owesOther =
                    row.items().stream().anyMatch(i -> !i.open().currency().equals(base));
            return owesOther
                    ? known.computeIfAbsent(base + today, k -> rates.in(base, today))
                    : RatesOn.none(base, today);
        };
    }

    private static Set<Long> having(List<FactRows.Row> read, Predicate<FactRows.Row> wanted) {
        return read.stream().filter(wanted).map(row -> row.account().id()).collect(Collectors.toSet());
    }
}
