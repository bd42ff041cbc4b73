package org.huikuan.ledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.AccountCases;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.money.Allocations;
import org.springframework.stereotype.Component;

/** Puts an account's figures together. */
@Component
class AccountViews {

    private final Accounts accounts;
    private final OpenItems items;
    private final Allocations allocations;
    private final AccountCases cases;
    private final BusinessDay day;

    AccountViews(Accounts accounts, OpenItems items, Allocations allocations, AccountCases cases, BusinessDay day) {
        this.accounts = accounts;
        this.items = items;
        this.allocations = allocations;
        this.cases = cases;
        this.day = day;
    }

    AccountView of(Creditor creditor, Account a) {
        LocalDate today = day.today(creditor);
        List<OpenItem> open = items.ofAccounts(List.of(a.id())).getOrDefault(a.id(), List.of());
        return new AccountView(
                creditor.code(),
                a.customer(),
                a.name(),
                a.language(),
                a.country(),
                a.address(),
                a.email(),
                a.phone(),
                a.payDay(),
                a.terms() == null ? null : a.terms().toString(),
                a.team(),
                a.collector(),
                a.supply().code(),
                accounts.contactsOf(a.id()),
                open.stream().map(i -> item(i, today)).toList(),
                balances(a, open, today),
                open.stream()
                        .mapToLong(i -> Math.max(0, i.daysPastDue(today)))
                        .max()
                        .orElse(0),
                cases.openCasesOf(List.of(a.id())).get(a.id()));
    }

    private static AccountView.Item item(OpenItem i, LocalDate today) {
        return new AccountView.Item(
                i.number(),
                i.issuedOn(),
                i.dueOn(),
                i.amount().amount().toPlainString(),
                i.open().amount().toPlainString(),
                i.open().currency(),
                i.daysPastDue(today),
                i.closed());
    }

    private List<AccountView.Balance> balances(Account account, List<OpenItem> open, LocalDate today) {
        Map<String, BigDecimal> all = new TreeMap<>();
        Map<String, BigDecimal> overdue = new TreeMap<>();
        Map<String, BigDecimal> left = new TreeMap<>();
        for (OpenItem i : open) {
            all.merge(i.open().currency(), i.open().amount(), BigDecimal::add);
            if (i.isOverdue(today)) {
                overdue.merge(i.open().currency(), i.open().amount(), BigDecimal::add);
            }
        }
        allocations
                .creditsLeft(List.of(account.id()))
                .forEach(c -> left.merge(c.left().currency(), c.left().amount(), BigDecimal::add));
        left.keySet().forEach(currency -> all.putIfAbsent(currency, BigDecimal.ZERO));
        return all.keySet().stream()
                .map(c -> new AccountView.Balance(c, plain(all, c), plain(overdue, c), plain(left, c)))
                .toList();
    }

    private static String plain(Map<String, BigDecimal> amounts, String currency) {
        return amounts.getOrDefault(currency, BigDecimal.ZERO).setScale(2).toPlainString();
    }
}
