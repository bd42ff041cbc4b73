package org.huikuan.letters.process;

import java.util.Date;
import org.huikuan.letters.delivery.PostingDesk;
import org.springframework.stereotype.Component;

/** What deliver-letters may call. */
@Component("letterDelivery")
public class DeliverLettersSteps {

    private final PostingDesk delivery;

    public DeliverLettersSteps(PostingDesk delivery) {
        this.delivery = delivery;
    }

    public boolean anyLeft(String caseId) {
        return !delivery.toPost(idOf(caseId)).isEmpty();
    }

    public Date dueAt(String caseId) {
        return Date.from(delivery.dueAt(idOf(caseId)));
    }

    private static long idOf(String caseNumber) {
        return Long.parseLong(caseNumber.substring(1));
    }
}
