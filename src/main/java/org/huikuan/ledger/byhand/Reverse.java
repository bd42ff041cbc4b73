package org.huikuan.ledger.byhand;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Reading;
import org.huikuan.acts.Way;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.Reversal;
import org.huikuan.shared.Money;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** A receipt that bounced, or a credit note, is taken back, all of it or a part. */
final class Reverse extends DeclaredAct<CreditById.Of, ReversalInput> {

    private final Ledger ledger;

    Reverse(String key, Credit.Source source, VisibleCredits reads, Ledger ledger) {
        super(key, RenumberCustomer.BOOKS, new CreditById(source, reads), ReversalInput.class);
        this.ledger = ledger;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public Reading reading() {
        return new BookReading("returnReference");
    }

    @Override
    public ActForm form(CreditById.Of of) {
        return new ActForm()
                .show(
                        "booked",
                        Map.of("booked", of.booked(), "standing", of.booked().standing()))
                .keep("standing", of.booked().standing().setScale(2).toPlainString())
                .without("returnReference");
    }

    @Override
    public void check(CreditById.Of of, ReversalInput input, FormInput mistakes) {
        reversal(of, input, mistakes);
    }

    @Override
    public Booked carryOut(CreditById.Of of, ReversalInput input, Doing doing) {
        Booked booked = of.booked();
        return ledger.reverse(of.creditor(), booked.source(), booked.id(), reversal(of, input, FormInput.ofRight()));
    }

    private static Reversal reversal(CreditById.Of of, ReversalInput input, FormInput mistakes) {
        return new Reversal(
                amount(BookReading.money(mistakes, "amount", input.amount(), null, of.currency())),
                input.reason(),
                input.on(),
                amount(BookReading.moneyOrZero(mistakes, "standing", input.standing(), of.currency())),
                input.returnReference());
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
