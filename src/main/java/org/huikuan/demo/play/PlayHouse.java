package org.huikuan.demo.play;

import java.time.LocalDate;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.CreditorBook;
import org.huikuan.ledger.Creditors;
import org.huikuan.training.Beginning;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where it is played: creditor, calendar and clock. */
@Component
@Profile("demo")
class PlayHouse {

    private static final int NEWEST_WITHIN = 90;

    private final Creditors creditors;
    private final WorkingDays workingDays;
    private final BusinessDay businessDay;
    private final Beginning beginning;
    private final CreditorBook book;

    PlayHouse(
            Creditors creditors,
            WorkingDays workingDays,
            BusinessDay businessDay,
            Beginning beginning,
            CreditorBook book) {
        this.creditors = creditors;
        this.workingDays = workingDays;
        this.businessDay = businessDay;
        this.beginning = beginning;
        this.book = book;
    }

    Creditor creditor() {
        return creditors.byDefault();
    }

    LocalDate today() {
        return businessDay.today(creditor());
    }

    /** The house thanks who has paid, lets rest days extend, and demands nothing on a ledger older than two weeks. */
    LocalDate begin(int before) {
        String country = creditor().country();
        LocalDate last = workingDays.onOrAfter(country, today());
        LocalDate first = workingDays.plus(country, last, -before);
        beginning.at(first);
        book.change(creditor().acting(true, true, NEWEST_WITHIN));
        return first;
    }

    PlayDays days(LocalDate first, int after) {
        String country = creditor().country();
        return new PlayDays(workingDays, country, workingDays.plus(country, first, after));
    }
}
