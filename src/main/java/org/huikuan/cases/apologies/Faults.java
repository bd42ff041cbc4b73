package org.huikuan.cases.apologies;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.letters.Particulars;
import org.springframework.stereotype.Component;

/** Whether we have something to apologise for: the reason is ours, or an objection was found right. */
@Component
class Faults {

    /** More would be a list of their own. */
    private static final int MOST_NAMED = 10;

    private final Disputes disputes;

    Faults(Disputes disputes) {
        this.disputes = disputes;
    }

    boolean any(CaseFacts now) {
        return now.insight().finding().isOurFault() || objection(now).isPresent();
    }

    /** The objection that was found right last. */
    private Optional<Dispute> objection(CaseFacts now) {
        return disputes.of(now.kase().id()).stream()
                .filter(Dispute::isRight)
                .max(Comparator.comparingLong(Dispute::id));
    }

    /** What the letter says of that objection; invoices are named where all of them are open still. */
    Map<String, String> told(CaseFacts now) {
        return objection(now).map(d -> told(now, d)).orElse(Map.of());
    }

    private static Map<String, String> told(CaseFacts now, Dispute dispute) {
        Map<Long, String> numbers = new HashMap<>();
        now.items().forEach(i -> numbers.put(i.invoiceId(), i.number()));
        List<String> named = dispute.invoices().stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Map<String, String> says = new HashMap<>();
        says.put(Particulars.OBJECTION_ON, dispute.openedOn().toString());
        says.put(Particulars.OBJECTION, dispute.reason().code());
        if (named.size() == dispute.invoices().size() && named.size() <= MOST_NAMED) {
            says.put(Particulars.OBJECTION_INVOICES, String.join("\n", named));
        }
        return says;
    }
}
