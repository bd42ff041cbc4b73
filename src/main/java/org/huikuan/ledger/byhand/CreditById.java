package org.huikuan.ledger.byhand;

import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.Where;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;

/** Receipts, or credit notes, by their id {@code receiptId} or {@code creditNoteId}; on a page those of its account. */
final class CreditById implements OfAccount<CreditById.Of> {

    private final Credit.Source source;
    private final String id;
    private final VisibleCredits reads;

    CreditById(Credit.Source source, VisibleCredits reads) {
        this.source = source;
        this.id = source == Credit.Source.RECEIPT ? "receiptId" : "creditNoteId";
        this.reads = reads;
    }

    /** What was booked, and whose it is. */
    record Of(Creditor creditor, Account account, Booked booked) {

        String currency() {
            return booked.amount().currency();
        }
    }

    @Override
    public String of() {
        return id;
    }

    @Override
    public Of seen(Where where) {
        String number = where.id(id);
        return (number.matches("\\d{1,18}") ? reads.find(source, Long.parseLong(number)) : Optional.<Of>empty())
                .filter(of -> isOf(where, CREDITOR, of.creditor().code()))
                .filter(of -> isOf(where, CUSTOMER, of.account().customer()))
                .orElseThrow(() -> new NotFound("no-" + source.code()));
    }

    /** What no page names is whatever it is. */
    private static boolean isOf(Where where, String name, String is) {
        return is.equals(where.ids().getOrDefault(name, is));
    }

    /** It belongs to one account, which is all that acts on it touch. */
    @Override
    public Of locked(Where where, Set<Role> roles) {
        reads.lock(seen(where).account());
        return seen(where);
    }
}
