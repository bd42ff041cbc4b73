package org.huikuan.letters.process;

import java.util.Date;
import org.huikuan.letters.delivery.LettersReady;
import org.springframework.stereotype.Component;

/** What deliver-letters may call. */
@Component("letterDelivery")
public class DeliverLettersSteps {

    private final LettersReady ready;

    public DeliverLettersSteps(LettersReady ready) {
        this.ready = ready;
    }

    public boolean anyLeft(String caseId) {
        return !ready.of(idOf(caseId)).isEmpty();
    }

    public Date dueAt(String caseId) {
        return Date.from(ready.dueAt(idOf(caseId)));
    }

    private static long idOf(String caseNumber) {
        return Long.parseLong(caseNumber.substring(1));
    }
}
