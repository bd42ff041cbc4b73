package org.huikuan.demo.play;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.Receipts;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clerk posts money and credit notes, and money bounces. */
@Component
@Profile("demo")
class LedgerScenes implements Scenes {

    private final Ledger ledger;
    private final Receipts receipts;
    private final Creditors creditors;
    private final BusinessDay days;
    private final LedgerFiles files;

    LedgerScenes(Ledger ledger, Receipts receipts, Creditors creditors, BusinessDay days, LedgerFiles files) {
        this.ledger = ledger;
        this.receipts = receipts;
        this.creditors = creditors;
        this.days = days;
        this.files = files;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.of(
                "receipt",
                s -> accepted(ledger.recordReceipts(creditor(), List.of(entry(s, "reference")), null)),
                "credit-note",
                s -> accepted(ledger.recordCreditNotes(creditor(), List.of(entry(s, "number")), null)),
                "bounce",
                this::bounce,
                "customer",
                this::change);
    }

    private CreditEntry entry(Scene s, String number) {
        return new CreditEntry(
                s.customer(),
                s.text(number),
                today(),
                Money.of(s.text("amount"), s.text("currency")),
                invoices(s.textOrNull("invoice")),
                s.textOrNull("note"));
    }

    private static List<String> invoices(@Nullable String named) {
        return named == null ? List.of() : Arrays.asList(named.split(" "));
    }

    /** The customer's file comes again with other columns. */
    private void change(Scene s) {
        Map<String, String> row = new LinkedHashMap<>(s.story().story().customer());
        s.words().forEach((column, value) -> row.put(column, String.valueOf(value)));
        files.customer(row);
    }

    private void bounce(Scene s) {
        long id = receipts.find(creditor().id(), s.text("reference"))
                .orElseThrow(() -> new IllegalArgumentException("no receipt " + s.text("reference")))
                .id();
        ledger.reverseReceipt(creditor(), id, s.text("reason"), null);
    }

    private static void accepted(List<Outcome> outcomes) {
        if (!outcomes.equals(List.of(Outcome.ACCEPTED))) {
            throw new IllegalStateException("the ledger says " + outcomes);
        }
    }

    private Creditor creditor() {
        return creditors.byDefault();
    }

    private LocalDate today() {
        return days.today(creditor());
    }
}
