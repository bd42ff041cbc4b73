package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.VisibleAccounts;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The receipts of a customer, for programs. */
@RestController
@Tag(name = "Ledger")
class ReceiptApi {

    private final Creditors creditors;
    private final ReceiptViews views;
    private final VisibleAccounts accounts;

    ReceiptApi(Creditors creditors, ReceiptViews views, VisibleAccounts accounts) {
        this.creditors = creditors;
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
        Account account = accounts.get(of(creditor).code(), customer);
        int most = Math.min(Math.max(size, 1), 200);
        return new Page(views.countReceipts(account), views.receipts(account, Math.max(page, 0) * most, most));
    }

    private Creditor of(@Nullable String code) {
        return code == null || code.isBlank()
                ? creditors.byDefault()
                : creditors.find(code).orElseThrow(() -> new BadInput("creditor", "no-creditor", code));
    }
}
