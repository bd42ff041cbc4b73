package org.huikuan.ledger.byhand;

import org.huikuan.acts.ActForm;
import org.huikuan.acts.Where;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.VisibleAccounts;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The books of a creditor, for what is found by a number in them: the default creditor's where none is named. On an account's
 * page the account is known, too, and may name an {@code invoice}.
 */
@Component
class Books implements OfAccount<Books.Open> {

    private static final String INVOICE = "invoice";

    private final Creditors creditors;
    private final VisibleAccounts accounts;

    Books(Creditors creditors, VisibleAccounts accounts) {
        this.creditors = creditors;
        this.accounts = accounts;
    }

    /**
     * @param account whose page is open; null for a call
     * @param invoice number of the invoice that was chosen there
     */
    record Open(
            Creditor creditor,
            @Nullable Account account,
            @Nullable String invoice) {

        /** A form of the account's page: it asks neither creditor nor what the page knows. */
        ActForm form() {
            return new ActForm().without(CREDITOR);
        }
    }

    @Override
    public String of() {
        return INVOICE;
    }

    @Override
    public Open seen(Where where) {
        String code = where.ids().get(CREDITOR);
        Creditor creditor = code == null || code.isBlank()
                ? creditors.byDefault()
                : creditors.find(code).orElseThrow(() -> new BadInput(CREDITOR, "no-creditor", code));
        String customer = where.ids().get(CUSTOMER);
        return new Open(
                creditor,
                customer == null ? null : accounts.get(creditor.code(), customer),
                where.ids().get(INVOICE));
    }
}
