package org.huikuan.ledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Booked;
import org.huikuan.ledger.BookedCredits;
import org.huikuan.ledger.Credit;
import org.huikuan.ledger.CreditEntry;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.MoneyDesk;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Receipts;
import org.huikuan.ledger.Reversal;
import org.huikuan.ledger.imports.Fields;
import org.huikuan.ledger.imports.Formats;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Money in, bounced and moved, as calls and pages ask for it. */
@Component
class MoneyActs {

    private final Ledger ledger;
    private final MoneyDesk desk;
    private final Books books;
    private final ReceiptViews views;

    MoneyActs(Ledger ledger, MoneyDesk desk, Books books, ReceiptViews views) {
        this.ledger = ledger;
        this.desk = desk;
        this.books = books;
        this.views = views;
    }

    ReceiptView receive(ReceiptRequest request) {
        Creditor creditor = creditor(request.creditor());
        Fields fields = new Fields(request.values(), Formats.OWN);
        CreditEntry entry = new CreditEntry(
                fields.number("customer", 60),
                fields.number("reference", 80),
                fields.date("receivedOn"),
                fields.amount("amount", creditor.currency()),
                fields.list("invoice", 1000),
                fields.optionalText("note", 500));
        throwIfAny(fields.errors());
        Outcome outcome = ledger.recordReceipts(creditor, List.of(entry), null).get(0);
        refuse(outcome);
        long id = books.receipts()
                .find(creditor.id(), entry.number())
                .orElseThrow()
                .id();
        return view(find(Credit.Source.RECEIPT, id));
    }

    /** Money that is recorded already, for other invoices, is no bad input: the caller has to look what it pays. */
    private static void refuse(Outcome outcome) {
        FieldError error = outcome.error();
        if (error != null && outcome.isConflict()) {
            throw new Conflict(error.why());
        }
        if (error != null) {
            throw new BadInput(List.of(error));
        }
    }

    ReceiptView reverse(Credit.Source source, long id, Map<String, @Nullable String> request) {
        Fields fields = new Fields(request::get, Formats.OWN);
        String reason = fields.text("reason", 500);
        LocalDate on = fields.optionalDate("on");
        Booked booked = find(source, id);
        String amount = request.get("amount");
        BigDecimal part = amount == null || amount.isBlank()
                ? null
                : fields.amount("amount", booked.amount().currency()).amount();
        BigDecimal seen = seen(request, fields, booked);
        String returned = fields.optionalNumber("returnReference", 80);
        throwIfAny(fields.errors());
        Creditor creditor = books.creditors().get(booked.creditorId());
        return view(ledger.reverse(creditor, source, id, new Reversal(part, reason, on, seen, returned)));
    }

    private static @Nullable BigDecimal seen(Map<String, @Nullable String> request, Fields fields, Booked booked) {
        String seen = request.get("standing");
        return seen == null || seen.isBlank()
                ? null
                : fields.amountOrZero("standing", booked.amount().currency()).amount();
    }

    ReceiptView reallocate(long id, ReallocateRequest request, @Nullable Map<String, BigDecimal> seen) {
        Booked booked = find(Credit.Source.RECEIPT, id);
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("reason", request.reason());
        Fields fields = new Fields(values::get, Formats.OWN);
        String reason = fields.text("reason", 500);
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        List<ReallocateRequest.Part> parts = request.items() == null ? List.of() : request.items();
        for (ReallocateRequest.Part part : parts) {
            values.put("invoice", part.invoice());
            values.put("amount", part.amount());
            items.merge(
                    fields.number("invoice", 60),
                    fields.amount("amount", booked.amount().currency()).amount(),
                    BigDecimal::add);
        }
        throwIfAny(fields.errors());
        Creditor creditor = books.creditors().get(booked.creditorId());
        return view(desk.reallocate(creditor, Credit.Source.RECEIPT, id, items, reason, seen));
    }

    ReceiptView view(Booked booked) {
        Account account = books.accounts().byId(List.of(booked.accountId())).get(booked.accountId());
        return views.of(java.util.Objects.requireNonNull(account), booked);
    }

    Booked find(Credit.Source source, long id) {
        String word = source.word();
        return books.booked().find(source, id).orElseThrow(() -> new NotFound("no-" + word));
    }

    Creditor creditor(@Nullable String code) {
        return code == null || code.isBlank()
                ? books.creditors().byDefault()
                : books.creditors().find(code).orElseThrow(() -> new BadInput("creditor", "no-creditor", code));
    }

    static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    /** What is looked up. */
    @Component
    record Books(Creditors creditors, Accounts accounts, Receipts receipts, BookedCredits booked) {}
}
