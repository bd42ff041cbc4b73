package org.huikuan.golive;

import java.time.Clock;
import org.huikuan.golive.Readiness.MailTrial;
import org.huikuan.letters.outbox.MailProbe;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.springframework.stereotype.Service;

/** Sends a real mail to see whether the server takes it, and keeps what the server said. */
@Service
public class MailTrials {

    private final MailProbe probe;
    private final Readiness readiness;
    private final CurrentUser user;
    private final Clock clock;

    MailTrials(MailProbe probe, Readiness readiness, CurrentUser user, Clock clock) {
        this.probe = probe;
        this.readiness = readiness;
        this.user = user;
        this.clock = clock;
    }

    public MailTrial send(String recipient) {
        String to = recipient.strip();
        if (to.length() > 254 || !to.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+")) {
            throw new BadInput("recipient", "no-mail-address", to);
        }
        MailProbe.Answer answer = probe.send(to);
        MailTrial trial = new MailTrial(to, answer.isAccepted(), answer.words(), user.id(), clock.instant());
        readiness.keep(trial);
        return trial;
    }
}
