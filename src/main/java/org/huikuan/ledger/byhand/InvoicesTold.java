package org.huikuan.ledger.byhand;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.ledger.contracts.TermsInput.Item;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Invoices among contract and debtor facts, which are answered, but not changed there: who sends the answer back says what
 * is so.
 */
@Component
class InvoicesTold {

    private static final String INVOICES = "invoices";

    private final Invoices invoices;
    private final ContractFacts facts;

    InvoicesTold(Invoices invoices, ContractFacts facts) {
        this.invoices = invoices;
        this.facts = facts;
    }

    /** Notes invoices that the account does not have, and of which something else is said than is so. */
    void check(TermsByNumber.Of of, List<Item> told, FormInput mistakes) {
        List<String> numbers =
                told.stream().map(Item::number).filter(Objects::nonNull).toList();
        if (told.isEmpty()) {
            return;
        }
        Map<String, Invoice> known = invoices.known(of.creditor().id(), numbers);
        Map<String, InvoiceFacts> now = facts.ofInvoices(of.creditor().id(), numbers);
        for (Item item : told) {
            String number = Objects.requireNonNullElse(item.number(), "");
            Invoice invoice = known.get(number);
            if (!number.isEmpty()
                    && (invoice == null || invoice.accountId() != of.account().id())) {
                mistakes.wrong(
                        INVOICES, "no-invoice-of-customer", number, of.account().customer());
            } else if (number.isEmpty() || !isSo(item, now.getOrDefault(number, InvoiceFacts.UNKNOWN), of)) {
                mistakes.wrong(INVOICES, "invoices-only-told", number);
            }
        }
    }

    private static boolean isSo(Item item, InvoiceFacts is, TermsByNumber.Of of) {
        String contract = is.contractId() == null
                ? null
                : of.terms().contractOf(is.contractId()).map(Contract::number).orElse(null);
        return says(item.contract(), contract)
                && says(item.orderNumber(), is.orderNumber())
                && says(item.deliveredOn(), is.deliveredOn())
                && says(item.acceptedOn(), is.acceptedOn());
    }

    private static boolean says(@Nullable String said, @Nullable Object is) {
        return Objects.requireNonNullElse(said, "").equals(Objects.toString(is, ""));
    }
}
