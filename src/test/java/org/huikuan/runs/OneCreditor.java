package org.huikuan.runs;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.Terms;

/** Creditor HK of Shanghai and nobody else. */
class OneCreditor implements Creditors {

    private final Creditor creditor;

    OneCreditor(long id) {
        creditor = new Creditor(
                id,
                "HK",
                "示例卖方",
                "CN",
                ZoneId.of("Asia/Shanghai"),
                "CNY",
                Terms.of("NET 30"),
                BigDecimal.ZERO,
                LetterMode.FOR_RELEASE,
                false,
                1,
                "default");
    }

    @Override
    public Creditor get(long id) {
        return creditor;
    }

    @Override
    public Optional<Creditor> find(String code) {
        return Optional.of(creditor).filter(c -> c.code().equals(code));
    }

    @Override
    public Creditor byDefault() {
        return creditor;
    }

    @Override
    public List<Creditor> all() {
        return List.of(creditor);
    }
}
