package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.CreditEntry;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Receipt;
import org.huikuan.ledger.Receipts;
import org.huikuan.ledger.imports.Fields;
import org.huikuan.ledger.imports.Formats;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Money in and money bounced, for programs. */
@RestController
@RequestMapping("/api/receipts")
@Tag(name = "Ledger")
class ReceiptApi {

    private final Ledger ledger;
    private final Receipts receipts;
    private final Creditors creditors;

    ReceiptApi(Ledger ledger, Receipts receipts, Creditors creditors) {
        this.ledger = ledger;
        this.receipts = receipts;
        this.creditors = creditors;
    }

    @PostMapping
    @Operation(
            summary = "Records money that came in",
            description = "Pays the invoices it names, then the oldest due of the customer in its currency; the rest"
                    + " waits for later invoices. The same reference with the same content changes nothing; with other"
                    + " content it is refused.")
    ReceiptView receive(@RequestBody ReceiptRequest request) {
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
        if (outcome.error() != null) {
            throw new BadInput(List.of(outcome.error()));
        }
        return receipts.find(creditor.id(), entry.number()).map(ReceiptView::of).orElseThrow();
    }

    @PostMapping("/{id}/reverse")
    @Operation(
            summary = "Takes back a receipt that bounced",
            description = "Its invoices are open again, a promise it kept is judged again. The day defaults to today.")
    ReceiptView reverse(@PathVariable long id, @RequestBody Map<String, @Nullable String> request) {
        Fields fields = new Fields(request::get, Formats.OWN);
        String reason = fields.text("reason", 500);
        LocalDate on = fields.optionalDate("on");
        throwIfAny(fields.errors());
        Receipt receipt = receipts.find(id).orElseThrow(() -> new NotFound("no-receipt", "there is no receipt " + id));
        return ReceiptView.of(ledger.reverseReceipt(creditors.get(receipt.creditorId()), id, reason, on));
    }

    private Creditor creditor(@Nullable String code) {
        return code == null || code.isBlank()
                ? creditors.byDefault()
                : creditors
                        .find(code)
                        .orElseThrow(
                                () -> new BadInput("creditor", "no-creditor", "there is no creditor " + code, code));
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }
}
