package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Credit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money in and money bounced, for programs. */
@RestController
@Tag(name = "Ledger")
class ReceiptApi {

    private final MoneyActs acts;
    private final ReceiptViews views;
    private final VisibleAccounts accounts;

    ReceiptApi(MoneyActs acts, ReceiptViews views, VisibleAccounts accounts) {
        this.acts = acts;
        this.views = views;
        this.accounts = accounts;
    }

    /** A page of an account's receipts. */
    record Page(long total, List<ReceiptView> items) {}

    @GetMapping("/api/receipts")
    @Operation(operationId = "listReceipts", summary = "The receipts of a customer, newest first, with what they pay")
    Page receipts(
            @RequestParam String customer,
            @RequestParam(required = false) @Nullable String creditor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Account account = accounts.get(acts.creditor(creditor).code(), customer);
        int most = Math.min(Math.max(size, 1), 200);
        return new Page(views.countReceipts(account), views.receipts(account, Math.max(page, 0) * most, most));
    }

    @PostMapping("/api/receipts")
    @Operation(
            summary = "Records money that came in",
            description =
                    "Pays the invoices it names and no others; without one it stands for what a list of open items"
                            + " has told already, then pays what was promised, then the oldest due of the customer in its"
                            + " currency; the rest waits on account. The same reference with the same content changes nothing;"
                            + " with other content it is refused, unless the receipt was reversed.")
    ReceiptView receive(@RequestBody ReceiptRequest request) {
        return acts.receive(request);
    }

    @PostMapping("/api/receipts/{id}/reverse")
    @Operation(
            summary = "Takes back a receipt that bounced, or a part of it",
            description = "Its invoices are open again, a promise it kept is judged again. The day (on) defaults to"
                    + " today, the amount to all of it. Sent twice it is carried out once: by returnReference (the bank's"
                    + " own number of the return), which is the sure way; without it by amount, reason and, if it is"
                    + " said, the day. With standing (what stood of it when the caller looked) it is refused with 409"
                    + " when something else stands by now, and a part like an earlier one is another one.")
    ReceiptView reverse(@PathVariable long id, @RequestBody ReversalRequest request) {
        return acts.reverse(Credit.Source.RECEIPT, id, request.values());
    }

    @PostMapping("/api/receipts/{id}/reallocate")
    @Operation(
            summary = "Says which invoices a receipt pays",
            description = "items: [{invoice, amount}]; what is given to no invoice stays on account.")
    ReceiptView reallocate(@PathVariable long id, @RequestBody ReallocateRequest request) {
        return acts.reallocate(id, request, null);
    }

    @PostMapping("/api/credit-notes/{id}/reverse")
    @Operation(summary = "Takes back a credit note, or a part of it", description = "As for receipts.")
    ReceiptView reverseCreditNote(@PathVariable long id, @RequestBody ReversalRequest request) {
        return acts.reverse(Credit.Source.CREDIT_NOTE, id, request.values());
    }
}
