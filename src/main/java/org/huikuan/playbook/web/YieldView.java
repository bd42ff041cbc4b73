package org.huikuan.playbook.web;

import java.util.List;
import org.huikuan.playbook.TechniqueYield;

/** What came of a technique, as programs are told it; amounts are decimal strings. */
record YieldView(String code, int times, int customers, int days, List<Sum> money) {

    record Sum(String currency, String amount, int receipts) {}

    static YieldView of(TechniqueYield found) {
        return new YieldView(
                found.code(),
                found.times(),
                found.customers(),
                found.days(),
                found.money().stream()
                        .map(s -> new Sum(s.currency(), s.amount().toPlainString(), s.receipts()))
                        .toList());
    }
}
