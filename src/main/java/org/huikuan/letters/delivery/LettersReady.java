package org.huikuan.letters.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.Letter;
import org.springframework.stereotype.Service;

/** What lies ready to be posted for a case, and by when: what the process of the delivery asks. */
@Service
public class LettersReady {

    private final LetterDeliveries deliveries;
    private final Creditors creditors;
    private final BusinessDay day;

    LettersReady(LetterDeliveries deliveries, Creditors creditors, BusinessDay day) {
        this.deliveries = deliveries;
        this.creditors = creditors;
        this.day = day;
    }

    /** The oldest first. */
    public List<Letter> of(long caseId) {
        return deliveries.toPost(Set.of(caseId));
    }

    /** The end of the day on which somebody should post them: of today. */
    public Instant dueAt(long caseId) {
        Creditor creditor = of(caseId).stream()
                .findFirst()
                .map(l -> creditors.get(l.creditorId()))
                .orElseGet(creditors::byDefault);
        return day.startOf(creditor, day.today(creditor).plusDays(1)).minusSeconds(1);
    }
}
