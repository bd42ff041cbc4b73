package org.huikuan.ledger.byhand;

import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.money.Credit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The act of taking back, once for each of both kinds of money: receipts and credit notes. */
@Configuration(proxyBeanMethods = false)
class Reversals {

    @Bean
    Reverse reverseReceipt(VisibleCredits reads, Ledger ledger) {
        return new Reverse("reverse", Credit.Source.RECEIPT, reads, ledger);
    }

    @Bean
    Reverse reverseCreditNote(VisibleCredits reads, Ledger ledger) {
        return new Reverse("reverse-credit-note", Credit.Source.CREDIT_NOTE, reads, ledger);
    }
}
