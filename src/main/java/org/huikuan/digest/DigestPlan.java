package org.huikuan.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.digest.Digests.Planned;
import org.huikuan.letters.outbox.HouseMail;
import org.huikuan.preferences.KnownPeople;
import org.huikuan.preferences.KnownPeople.Person;
import org.huikuan.preferences.Preference;
import org.huikuan.preferences.Preferences;
import org.huikuan.runs.RunReports;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gets a digest of the day: every collector and manager who wants one, once, when all runs of the day are over. */
@Component
class DigestPlan {

    static final Set<String> READERS = Set.of("collectors", "managers");

    private final Digests digests;
    private final RunReports runs;
    private final Readers readers;
    private final HouseMail mail;
    private final Clock clock;

    DigestPlan(Digests digests, RunReports runs, Readers readers, HouseMail mail, Clock clock) {
        this.digests = digests;
        this.runs = runs;
        this.readers = readers;
        this.mail = mail;
        this.clock = clock;
    }

    /** The people and what they prefer. */
    @Component
    static class Readers {

        private final KnownPeople people;
        private final Preferences preferences;

        Readers(KnownPeople people, Preferences preferences) {
            this.people = people;
            this.preferences = preferences;
        }

        KnownPeople people() {
            return people;
        }

        Preferences preferences() {
            return preferences;
        }
    }

    void make() {
        Optional<LocalDate> day = runs.inProgress() ? Optional.empty() : digests.dayOfTheRun(clock.instant());
        day.ifPresent(this::make);
    }

    private void make(LocalDate day) {
        Set<String> planned = Set.copyOf(digests.usersOf(day));
        List<Person> people = readers.people().inAnyOf(READERS).stream()
                .filter(p -> !planned.contains(p.user()))
                .toList();
        Map<String, Preference> known =
                readers.preferences().of(people.stream().map(Person::user).toList());
        digests.insert(people.stream()
                .filter(p ->
                        known.getOrDefault(p.user(), Preference.of(p.user())).digest())
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
