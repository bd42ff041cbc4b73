package org.huikuan.cases.loop;

import java.util.List;
import org.huikuan.cases.Cases;
import org.huikuan.ledger.rates.RateFollowers;
import org.huikuan.shared.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A rate was told, corrected or taken back: the open cases with foreign money are compared again the same day, not only by
 * the next daily run; their order and the priority of their open tasks follow.
 */
@Component
class ForeignCases implements RateFollowers {

    private static final Logger LOG = LoggerFactory.getLogger(ForeignCases.class);
    private static final int ACCOUNTS_A_COMMIT = 50;

    private final Cases cases;
    private final CaseReview review;
    private final UnitOfWork unit;

    ForeignCases(Cases cases, CaseReview review, UnitOfWork unit) {
        this.cases = cases;
        this.review = review;
        this.unit = unit;
    }

    @Override
    public void follow() {
        List<Long> accounts = cases.accountsWithForeignMoney();
        for (int i = 0; i < accounts.size(); i += ACCOUNTS_A_COMMIT) {
            follow(accounts.subList(i, Math.min(i + ACCOUNTS_A_COMMIT, accounts.size())));
        }
    }

    @SuppressWarnings("IllegalCatch") // the rate is recorded; what cannot follow it now is compared by the next run
    private void follow(List<Long> accounts) {
        try {
            unit.inNew(() -> review.afterRates(accounts));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} accounts from id {} on are compared by the next run", accounts.size(), accounts.get(0), failed);
        }
    }
}
