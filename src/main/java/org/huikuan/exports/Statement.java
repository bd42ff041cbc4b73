package org.huikuan.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.AgeClass;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.money.Credit;
import org.huikuan.letters.AccountStatements.Age;
import org.huikuan.letters.AccountStatements.Balance;
import org.huikuan.shared.Money;

/**
 * An account as of today.
 *
 * @param items open items, oldest due date first
 * @param left money received and credit notes that have paid nothing yet
 */
record Statement(Creditor creditor, Account account, LocalDate today, List<OpenItem> items, List<Credit> left) {

    /** By currency, with what is open by age; none when nothing is open and nothing is left. */
    List<Balance> balances(List<AgeClass> classes, String language) {
        TreeSet<String> currencies = new TreeSet<>();
        items.forEach(i -> currencies.add(i.open().currency()));
        left.forEach(c -> currencies.add(c.left().currency()));
        return currencies.stream().map(c -> balance(c, classes, language)).toList();
    }

    private Balance balance(String currency, List<AgeClass> classes, String language) {
        List<OpenItem> own =
                items.stream().filter(i -> i.open().currency().equals(currency)).toList();
        return new Balance(
                sum(currency, own.stream().map(OpenItem::open)),
                sum(currency, own.stream().filter(i -> i.isOverdue(today)).map(OpenItem::open)),
                sum(currency, left.stream().map(Credit::left).filter(m -> m.currency()
                        .equals(currency))),
                ages(own, currency, classes, language));
    }

    private List<Age> ages(List<OpenItem> own, String currency, List<AgeClass> classes, String language) {
        List<BigDecimal> sums = AgeSpread.of(classes, own, today);
        List<Age> ages = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            ages.add(new Age(classes.get(i).label(language), new Money(sums.get(i), currency)));
        }
        return ages;
    }

    private static Money sum(String currency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }

    /** Unique for account and day. */
    String reference() {
        return "ST-" + account.customer() + "-" + today.toString().replace("-", "");
    }

    /** For file names; what a file system or a header might dislike is replaced. */
    String fileName() {
        return "statement-" + account.customer().replaceAll("[^A-Za-z0-9._-]", "_") + "-" + today;
    }
}
