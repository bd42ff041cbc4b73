package org.huikuan.ledger.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.money.BookedCredits;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.input.FormInput;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;

/** Two people who do something to the same money at one moment. */
@ApplicationH2
class RacesByHandTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CorrectInvoice correct;

    @Autowired
    private Books books;

    private Caller admin = Caller.of("http://localhost", "admin", "admin-of-the-tests");

    @BeforeEach
    void twoCustomers() {
        admin = Caller.of("http://localhost:" + port, "admin", "admin-of-the-tests");
        admin.upload("/api/imports/customers", "customers.csv", "customer,name\nRA1,第一公司\nRA2,第二公司\n");
        admin.upload(
                "/api/imports/invoices",
                "invoices.csv",
                "customer,number,issuedOn,dueOn,amount,currency\nRA1,RA-1,2026-01-05,2026-02-04,50,CNY\n");
    }

    /** What others change between the question and the deed is found as what they changed before. */
    @Test
    void whatWasSeenIsComparedOnceMoreWhenTheCorrectionIsCarriedOut() {
        Books.Open of = books.seen(new Where(Map.of("creditor", "DEFAULT", "customer", "RA1", "invoice", "RA-1")));
        CorrectionInput input =
                new CorrectionInput(null, "RA-1", null, null, LocalDate.of(2026, 2, 20), null, null, "agreed so");
        FormInput sent = new FormInput(Map.of("number", "RA-1", "dueOn", "2026-02-20", "was.amount", "50.00"));
        correct.check(of, input, sent);
        assertThat(sent.mistakes()).isEmpty();

        admin.post("/api/invoices/correct", "{\"number\":\"RA-1\",\"amount\":\"60.00\",\"reason\":\"a line missing\"}");
        Doing late = new Doing(Way.PAGE, "fang", null, Map.of("amount", "50.00"));
        assertThatThrownBy(() -> correct.carryOut(of, input, late))
                .isInstanceOfSatisfying(Conflict.class, c -> assertThat(c.key()).isEqualTo("invoice-changed"));
        assertThatThrownBy(() -> correct.check(of, input, sent)).isInstanceOf(Conflict.class);
    }

    @Test
    void aPageOfAnotherCustomerDoesNotOpenTheInvoice() {
        Session fang = Session.at(port).logsIn("admin", "admin-of-the-tests");

        assertThat(fang.get("/accounts/DEFAULT/RA1/money?act=correct&of=RA-1")).isEqualTo("200");
        assertThat(fang.get("/accounts/DEFAULT/RA2/money?act=correct&of=RA-1")).isEqualTo("404");
        assertThat(fang.post(
                        "/accounts/DEFAULT/RA2/money",
                        Map.of("act", "correct", "of", "RA-1", "number", "RA-1", "amount", "70.00", "reason", "x")))
                .isEqualTo("404");
    }

    /** The account of each customer is locked by itself, so that only the key of the table sees the other. */
    @Test
    void aReferenceThatSomebodyElseTakesAtThisMomentIsAConflict() {
        Ledger ledger = mock(Ledger.class);
        when(ledger.recordReceipts(any(), any(), any())).thenThrow(new DuplicateKeyException("receipt_number"));
        ReceiveMoney receive = new ReceiveMoney(books, ledger, mock(BookedCredits.class), mock(BusinessDay.class));
        Books.Open of = books.seen(Where.of("creditor", "DEFAULT"));
        ReceiptInput input = new ReceiptInput(
                null, "RA2", "RCP-RACE", LocalDate.of(2026, 1, 20), new BigDecimal("5.00"), null, null, null);

        assertThatThrownBy(() -> receive.carryOut(of, input, new Doing(Way.API, "fang", null, Map.of())))
                .isInstanceOfSatisfying(
                        Conflict.class, c -> assertThat(c.key()).isEqualTo("import-recorded-for-another"));
    }
}
