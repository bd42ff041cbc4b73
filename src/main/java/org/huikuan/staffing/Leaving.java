package org.huikuan.staffing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * A person leaves: absences in which the person stands in, what the person has in hand in the cases of others, and what
 * other modules appointed the person for. Customers are handed over before, by {@link Charges}.
 */
@Service
public class Leaving {

    private static final int BATCH = 50;

    private final Deciders deciders;
    private final AbsenceActs absences;
    private final WorkInHand work;
    private final UnitOfWork unit;
    private final ApplicationEventPublisher news;

    Leaving(Deciders deciders, AbsenceActs absences, WorkInHand work, UnitOfWork unit, ApplicationEventPublisher news) {
        this.deciders = deciders;
        this.absences = absences;
        this.work = work;
        this.unit = unit;
        this.news = news;
    }

    /**
     * In transactions of its own, one for each batch of accounts; done again it finds what is left.
     *
     * @param successor who gets what is not a case's; null leaves it to the team
     * @param substituteFor who stands in for the given absent person instead
     * @param reason kept in the journal of each account
     */
    public void handOver(
            String person,
            @Nullable String successor,
            Function<String, Optional<String>> substituteFor,
            String reason) {
        deciders.require();
        unit.inNew(() -> absences.leave(person, substituteFor));
        List<Long> accounts = List.copyOf(unit.inNew(() -> work.accountsOf(person)));
        for (int i = 0; i < accounts.size(); i += BATCH) {
            List<Long> batch = accounts.subList(i, Math.min(i + BATCH, accounts.size()));
            unit.inNew(() -> work.release(person, batch, reason));
        }
        unit.inNew(() -> news.publishEvent(new WorkReleased(person, successor)));
    }
}
