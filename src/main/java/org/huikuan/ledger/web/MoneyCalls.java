package org.huikuan.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.acts.web.FormPage;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.byhand.Renumbered;
import org.huikuan.ledger.money.Booked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on accounts and their money that the API offers. */
@Configuration(proxyBeanMethods = false)
class MoneyCalls {

    private static final Map<String, String> ACCOUNT = Map.of("creditor", "creditor", "customer", "customer");
    private static final Map<String, String> RECEIPT = Map.of("id", "receiptId");

    private final Accounts accounts;
    private final ReceiptViews views;

    MoneyCalls(Accounts accounts, ReceiptViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    @Bean
    FormPage accountForms() {
        return new FormPage(AccountActPages.MONEY, AccountActPages::isOffered);
    }

    /** Whose money it is stands in the body. */
    @Bean
    Call receiveCall() {
        return money(Call.of("/api/receipts", "receive", Map.of()).naming("creditor"));
    }

    @Bean
    Call reverseCall() {
        return money(Call.of("/api/receipts/{id}/reverse", "reverse", RECEIPT));
    }

    @Bean
    Call reverseCreditNoteCall() {
        return money(Call.of("/api/credit-notes/{id}/reverse", "reverse-credit-note", Map.of("id", "creditNoteId")));
    }

    @Bean
    Call reallocateCall() {
        return money(Call.of("/api/receipts/{id}/reallocate", "reallocate", RECEIPT));
    }

    /** Whose invoice it is stands in the body, and its number. */
    @Bean
    Call correctCall() {
        return Call.of("/api/invoices/correct", "correct", Map.of())
                .naming("creditor")
                .answering(HttpStatus.OK, InvoiceView.class, (where, done) -> invoice(done));
    }

    @Bean
    Call renumberCall() {
        return Call.of("/api/accounts/{creditor}/{customer}/renumber", "renumber", ACCOUNT)
                .answering(HttpStatus.OK, Renumbered.class, (where, done) -> done);
    }

    /** Answers what is so then, as {@code GET} does. */
    @Bean
    Call termsCall(TermsReads terms) {
        return Call.of("/api/accounts/{creditor}/{customer}/terms", "change-terms", ACCOUNT)
                .answering(
                        HttpStatus.OK,
                        TermsView.class,
                        (where, done) -> terms.of(where.id("creditor"), where.id("customer")));
    }

    private Call money(Call call) {
        return call.answering(HttpStatus.OK, ReceiptView.class, (where, done) -> receipt(done));
    }

    private ReceiptView receipt(@Nullable Object done) {
        Booked booked = Objects.requireNonNull((Booked) done);
        return views.of(account(booked.accountId()), booked);
    }

    private InvoiceView invoice(@Nullable Object done) {
        Invoice now = Objects.requireNonNull((Invoice) done);
        return InvoiceView.of(now, account(now.accountId()).customer());
    }

    private Account account(long id) {
        return Objects.requireNonNull(accounts.byId(List.of(id)).get(id));
    }
}
