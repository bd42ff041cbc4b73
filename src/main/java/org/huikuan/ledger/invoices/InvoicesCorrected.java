package org.huikuan.ledger.invoices;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Sentence;

/**
 * Recorded invoices were corrected, or their last days for paying were. Published before {@link AccountsChanged}, with all accounts locked.
 *
 * @param moved ids of the invoices that belong to another account now
 * @param less accounts that lost an invoice, or one of whose invoices falls due later now
 * @param why as the journal says it
 */
public record InvoicesCorrected(Set<Long> moved, Set<Long> less, Sentence why) {

    static InvoicesCorrected of(Collection<Correction> corrections) {
        return new InvoicesCorrected(
                corrections.stream()
                        .filter(Correction::isMove)
                        .map(c -> c.before().id())
                        .collect(Collectors.toSet()),
                corrections.stream().flatMap(InvoicesCorrected::less).collect(Collectors.toSet()),
                LedgerSays.INVOICE_CORRECTED.with());
    }

    private static Stream<Long> less(Correction c) {
        return c.isMove() || c.dueOn().isAfter(c.before().dueOn())
                ? Stream.of(c.before().accountId())
                : Stream.of();
    }
}
