package org.huikuan.ledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.MoneyDesk;
import org.huikuan.ledger.imports.Fields;
import org.huikuan.ledger.imports.Formats;
import org.huikuan.shared.Money;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Corrections as calls and pages ask for them; a field left out, or empty, stays as it is. */
@Component
class CorrectionActs {

    private static final List<String> CHANGEABLE = List.of("customer", "issuedOn", "dueOn", "amount", "currency");

    private final MoneyActs money;
    private final MoneyDesk desk;
    private final Invoices invoices;
    private final Accounts accounts;

    CorrectionActs(MoneyActs money, MoneyDesk desk, Invoices invoices, Accounts accounts) {
        this.money = money;
        this.desk = desk;
        this.invoices = invoices;
        this.accounts = accounts;
    }

    /** An invoice as it is now. */
    record InvoiceView(
            String customer,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            String amount,
            String open,
            String currency) {}

    InvoiceView correct(Map<String, @Nullable String> request) {
        Creditor creditor = money.creditor(request.get("creditor"));
        Fields fields = new Fields(request::get, Formats.OWN);
        String number = fields.number("number", 60);
        String reason = fields.text("reason", 500);
        String customer = fields.optionalNumber("customer", 60);
        LocalDate issuedOn = fields.optionalDate("issuedOn");
        LocalDate dueOn = fields.optionalDate("dueOn");
        if (CHANGEABLE.stream().allMatch(field -> request.get(field) == null)) {
            fields.refuse("body", "import-say-what-change-customer");
        }
        MoneyActs.throwIfAny(fields.errors());
        Invoice known = find(creditor, number);
        SeenForm.refuseOther(number, request, view(known));
        Money amount = amount(known, request, fields);
        MoneyActs.throwIfAny(fields.errors());
        InvoiceEntry said = new InvoiceEntry(
                customer == null ? accountOf(known).customer() : customer,
                number,
                issuedOn == null ? known.issuedOn() : issuedOn,
                dueOn == null ? known.dueOn() : dueOn,
                amount);
        return view(desk.correct(creditor, said, reason, known));
    }

    InvoiceView view(Creditor creditor, String number) {
        return view(find(creditor, number));
    }

    private InvoiceView view(Invoice now) {
        return new InvoiceView(
                accountOf(now).customer(),
                now.number(),
                now.issuedOn(),
                now.dueOn(),
                now.amount().amount().toPlainString(),
                now.open().toPlainString(),
                now.amount().currency());
    }

    private static Money amount(Invoice known, Map<String, @Nullable String> request, Fields fields) {
        String amount = request.get("amount");
        String currency = request.get("currency");
        boolean stays = (amount == null || amount.isBlank()) && (currency == null || currency.isBlank());
        return stays ? known.amount() : fields.amount("amount", known.amount().currency());
    }

    private Invoice find(Creditor creditor, String number) {
        Invoice known = invoices.known(creditor.id(), List.of(number)).get(number);
        if (known == null) {
            throw new NotFound("no-invoice");
        }
        return known;
    }

    private Account accountOf(Invoice invoice) {
        Account account = accounts.byId(List.of(invoice.accountId())).get(invoice.accountId());
        return java.util.Objects.requireNonNull(account);
    }

    String renumber(String creditor, String customer, Map<String, @Nullable String> request) {
        Fields fields = new Fields(request::get, Formats.OWN);
        String to = fields.number("to", 60);
        String reason = fields.text("reason", 500);
        MoneyActs.throwIfAny(fields.errors());
        desk.renumber(money.creditor(creditor), customer, to, reason);
        return to;
    }
}
