package org.huikuan.outbox.process;

import java.util.Date;
import org.huikuan.outbox.Outboxes;
import org.springframework.stereotype.Component;

/** What send-outbox may call. */
@Component("outbox")
public class SendOutboxSteps {

    private final Outboxes outboxes;

    public SendOutboxSteps(Outboxes outboxes) {
        this.outboxes = outboxes;
    }

    public String send(String kind) {
        return outboxes.send(kind);
    }

    public Date nextTry(String kind) {
        return Date.from(outboxes.nextTry(kind));
    }
}
