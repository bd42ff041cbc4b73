package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.VisibleAccounts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, for programs. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "Ledger")
class AccountApi {

    private final VisibleAccounts accounts;
    private final AccountViews views;
    private final Creditors creditors;

    AccountApi(VisibleAccounts accounts, AccountViews views, Creditors creditors) {
        this.accounts = accounts;
        this.views = views;
        this.creditors = creditors;
    }

    @GetMapping("/{creditor}/{customer}")
    @Operation(
            operationId = "getAccount",
            summary = "An account: open items, balances by currency, days past due, open case",
            description = "404 also for an account of a team that the caller does not belong to.")
    AccountView account(@PathVariable String creditor, @PathVariable String customer) {
        Account account = accounts.get(creditor, customer);
        return views.of(creditors.get(account.creditorId()), account);
    }
}
