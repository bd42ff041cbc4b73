package org.huikuan.ledger.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import org.huikuan.acts.Where;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.huikuan.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two creditors may have a customer of the same number: on the page of one nothing of the other's is there. */
class CreditByIdTest {

    private final VisibleCredits reads = mock(VisibleCredits.class);
    private final CreditById receipts = new CreditById(Credit.Source.RECEIPT, reads);

    @BeforeEach
    void aReceiptOfC1InHongKong() {
        Creditor hk = mock(Creditor.class);
        Account account = mock(Account.class);
        when(hk.code()).thenReturn("HK");
        when(account.customer()).thenReturn("C1");
        when(reads.find(Credit.Source.RECEIPT, 7))
                .thenReturn(Optional.of(new CreditById.Of(hk, account, mock(Booked.class))));
    }

    @Test
    void aPageKnowsWhatIsOfItsOwnAccount() {
        assertThat(receipts.seen(on("HK", "C1")).account().customer()).isEqualTo("C1");
        assertThat(receipts.seen(Where.of("receiptId", "7")).account().customer())
                .isEqualTo("C1");
        assertThatThrownBy(() -> receipts.seen(on("HK", "C2"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receipts.seen(on("SH", "C1"))).isInstanceOf(NotFound.class);
    }

    private static Where on(String creditor, String customer) {
        return new Where(Map.of("receiptId", "7", "creditor", creditor, "customer", customer));
    }
}
