package org.huikuan.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huikuan.digest.Digests.Planned;
import org.huikuan.letters.outbox.HouseMail;
import org.huikuan.preferences.KnownPeople.Person;
import org.huikuan.runs.RunReports;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gets a digest of the day: every collector and manager who wants one, once, when all runs of the day are over. */
@Component
class DigestPlan {

    private final Digests digests;
    private final RunReports runs;
    private final DigestReaders readers;
    private final HouseMail mail;
    private final Clock clock;

    DigestPlan(Digests digests, RunReports runs, DigestReaders readers, HouseMail mail, Clock clock) {
        this.digests = digests;
        this.runs = runs;
        this.readers = readers;
        this.mail = mail;
        this.clock = clock;
    }

    void make() {
        Optional<LocalDate> day = runs.inProgress() ? Optional.empty() : digests.dayOfTheRun(clock.instant());
        day.ifPresent(this::make);
    }

    private void make(LocalDate day) {
        Set<String> planned = Set.copyOf(digests.usersOf(day));
        digests.insert(readers.allBut(planned).stream()
                .map(p -> new Planned(p.user(), day, mail.newMessageId(), skipped(p), clock.instant()))
                .toList());
    }

    private @Nullable Sentence skipped(Person person) {
        if (person.email() == null) {
            return Sentence.parts(DigestReason.NO_ADDRESS);
        }
        return mail.mayMail() ? null : Sentence.parts(DigestReason.NO_MAIL_SERVER);
    }
}
