package org.huikuan.ledger.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Reading;
import org.huikuan.acts.Way;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.MoneyActs;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Money;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A recorded invoice was not as it is recorded: whose it is, its days, its amount. */
@Component
class CorrectInvoice extends DeclaredAct<Books.Open, CorrectionInput> {

    private final MoneyActs money;
    private final Invoices invoices;
    private final Accounts accounts;

    CorrectInvoice(Books books, MoneyActs money, Invoices invoices, Accounts accounts) {
        super("correct", RenumberCustomer.BOOKS, books, CorrectionInput.class);
        this.money = money;
        this.invoices = invoices;
        this.accounts = accounts;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public Reading reading() {
        return new BookReading("number", "customer");
    }

    @Override
    public ActForm form(Books.Open of) {
        Invoice invoice = findHere(of, Objects.requireNonNullElse(of.invoice(), ""));
        ActForm form =
                of.form().show("invoice", Map.of("number", invoice.number())).keep("number", invoice.number());
        facts(invoice).forEach(form::seen);
        return form;
    }

    /** What a correction may change, as a form shows it. */
    private Map<String, String> facts(Invoice invoice) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("customer", customerOf(invoice));
        facts.put("issuedOn", invoice.issuedOn().toString());
        facts.put("dueOn", invoice.dueOn().toString());
        facts.put("amount", invoice.amount().amount().toPlainString());
        facts.put("currency", invoice.amount().currency());
        return facts;
    }

    @Override
    public void check(Books.Open of, CorrectionInput input, FormInput mistakes) {
        BookReading.currency(mistakes, input.currency());
        boolean saysNothing = CHANGEABLE.stream().allMatch(field -> mistakes.raw(field) == null);
        if (saysNothing) {
            mistakes.wrong("body", "import-say-what-change-customer");
        }
        if (!mistakes.mistakes().isEmpty()) {
            return;
        }
        if (of.account() != null && !input.number().equals(of.invoice())) {
            throw new NotFound("no-invoice");
        }
        Invoice known = find(of, input.number());
        refuseOther(known, ActForm.seen(mistakes));
        findHere(of, input.number());
        if (input.amount() == null && !input.keepsAmount() && mistakes.raw(ActForm.wasOf("amount")) == null) {
            mistakes.refuseMissing("amount");
        }
        amount(known, input, mistakes);
    }

    private static final List<String> CHANGEABLE = List.of("customer", "issuedOn", "dueOn", "amount", "currency");

    /** Somebody who looked at the invoice before is told what others have changed since. */
    private void refuseOther(Invoice known, Map<String, String> seen) {
        List<String> changes = new ArrayList<>();
        facts(known).forEach((field, is) -> {
            String was = seen.getOrDefault(field, is);
            if (!was.equals(is)) {
                changes.add(was + " → " + is);
            }
        });
        if (!changes.isEmpty()) {
            throw new Conflict("invoice-changed", known.number(), String.join("; ", changes));
        }
    }

    /** What was seen is what the correction begins with, and the ledger asks under its locks whether it is so still. */
    @Override
    public Invoice carryOut(Books.Open of, CorrectionInput input, Doing doing) {
        Invoice known = find(of, input.number());
        refuseOther(known, doing.seen());
        String customer = input.customer();
        LocalDate issuedOn = input.issuedOn();
        LocalDate dueOn = input.dueOn();
        InvoiceEntry said = new InvoiceEntry(
                customer == null ? customerOf(known) : customer,
                known.number(),
                issuedOn == null ? known.issuedOn() : issuedOn,
                dueOn == null ? known.dueOn() : dueOn,
                Objects.requireNonNull(amount(known, input, FormInput.ofRight())));
        return money.correct(of.creditor(), said, input.reason(), known);
    }

    /** Null when it is wrong. */
    private static @Nullable Money amount(Invoice known, CorrectionInput input, FormInput mistakes) {
        Money now = known.amount();
        return input.keepsAmount()
                ? now
                : BookReading.money(
                        mistakes,
                        "amount",
                        Objects.requireNonNullElse(input.amount(), now.amount()),
                        input.currency(),
                        now.currency());
    }

    /** On the page of an account one of its own. */
    private Invoice findHere(Books.Open of, String number) {
        Invoice known = find(of, number);
        if (of.account() != null && known.accountId() != of.account().id()) {
            throw new NotFound("no-invoice");
        }
        return known;
    }

    private Invoice find(Books.Open of, String number) {
        Invoice known = invoices.known(of.creditor().id(), List.of(number)).get(number);
        if (known == null) {
            throw new NotFound("no-invoice");
        }
        return known;
    }

    private String customerOf(Invoice invoice) {
        return Objects.requireNonNull(
                        accounts.byId(List.of(invoice.accountId())).get(invoice.accountId()))
                .customer();
    }
}
