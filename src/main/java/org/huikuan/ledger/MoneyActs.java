package org.huikuan.ledger;

import java.math.BigDecimal;
import java.util.Map;
import org.huikuan.ledger.invoices.CorrectByHand;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.Reallocate;
import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Corrections of what is recorded, by a person, in the same transaction as those of {@link Ledger}. */
@Service
public class MoneyActs {

    private final UnitOfWork unit;
    private final BusinessDay day;
    private final Reallocate reallocate;
    private final CorrectByHand correct;

    public MoneyActs(UnitOfWork unit, BusinessDay day, Reallocate reallocate, CorrectByHand correct) {
        this.unit = unit;
        this.day = day;
        this.reallocate = reallocate;
        this.correct = correct;
    }

    /**
     * @param items amount by number of invoice; what is left stays on account
     * @param seen what it paid when the person looked, as {@code items}; null: nobody did
     */
    public Booked reallocate(
            Creditor creditor,
            Credit.Source source,
            long id,
            Map<String, BigDecimal> items,
            String reason,
            @Nullable Map<String, BigDecimal> seen) {
        return unit.join(() -> reallocate.move(source, id, items, reason, day.today(creditor), seen));
    }

    /**
     * The invoice is as it says from now on.
     *
     * @param seen the invoice to which the correction was worked out; null: whatever it is
     * @throws org.huikuan.shared.Conflict when it is another one by now
     */
    public Invoice correct(Creditor creditor, InvoiceEntry said, String reason, @Nullable Invoice seen) {
        return unit.join(() -> correct.invoice(creditor, said, reason, day.today(creditor), seen));
    }

    /** The customer has another number, or is one with the customer who has it already. */
    public void renumber(Creditor creditor, String customer, String to, String reason) {
        unit.join(() -> {
            correct.renumber(creditor, customer, to, reason, day.today(creditor));
            return to;
        });
    }
}
