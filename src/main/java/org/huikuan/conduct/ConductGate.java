package org.huikuan.conduct;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stands before every contact that goes out: whether it is allowed, and if not, from when. Computes only; who asks brings
 * what is known of the customer.
 */
@Component
public class ConductGate implements AsksTables {

    /** An hour has an hour's hundred: half past eight is 830. */
    private static final int HOUR = 100;

    private static final int HALF_HOUR = 30;

    /** Days of a week, that of the contact among them. */
    private static final int WEEK = 7;

    /** How far ahead an allowed time is looked for. */
    private static final int DAYS_AHEAD = 60;

    private final DecisionTables tables;
    private final WorkingDays days;

    public ConductGate(DecisionTables tables, WorkingDays days) {
        this.tables = tables;
        this.days = days;
    }

    /**
     * What is known of a customer.
     *
     * @param country whose working days count
     * @param facts that may be in force
     * @param made contacts that went out, as far back as a week before the contact that is asked for
     */
    public record Known(String country, List<ConductFact> facts, List<ContactMade> made) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(ContactRules.TABLE);
    }

    /** Whether it is allowed, and from when otherwise. */
    public Permission ask(PlannedContact contact, Known known) {
        Answer<ContactRules.Verdict> answer = at(contact, known);
        ContactRules.Verdict verdict = answer.out();
        return new Permission(
                contact,
                verdict.allowed(),
                verdict.exception(),
                verdict.redLine(),
                answer.rule(),
                answer,
                verdict.allowed() ? null : from(contact, known, verdict.again()));
    }

    private @Nullable LocalDateTime from(PlannedContact contact, Known known, AskAgain first) {
        LocalDateTime last = contact.at().plusDays(DAYS_AHEAD);
        AskAgain again = first;
        Optional<LocalDateTime> next = next(contact.at(), known, again);
        while (next.isPresent() && next.get().isBefore(last)) {
            LocalDateTime at = next.get();
            ContactRules.Verdict verdict = at(contact.at(at), known).out();
            if (verdict.allowed()) {
                return at;
            }
            again = verdict.again();
            next = next(at, known, again);
        }
        return null;
    }

    /** The next moment worth asking for. */
    private static Optional<LocalDateTime> next(LocalDateTime at, Known known, AskAgain again) {
        return switch (again) {
            case LATER -> Optional.of(halfHourAfter(at));
            case NEXT_DAY -> Optional.of(at.toLocalDate().plusDays(1).atStartOfDay());
            case NEVER ->
                known.facts().stream()
                        .filter(f -> f.isInForce(at.toLocalDate()))
                        .map(ConductFact::until)
                        .filter(until -> until != null)
                        .min(LocalDate::compareTo)
                        .map(until -> until.plusDays(1).atStartOfDay());
        };
    }

    private static LocalDateTime halfHourAfter(LocalDateTime at) {
        LocalDateTime hour = at.toLocalDate().atTime(at.getHour(), 0);
        return hour.plusMinutes(at.getMinute() < HALF_HOUR ? HALF_HOUR : 2L * HALF_HOUR);
    }

    private Answer<ContactRules.Verdict> at(PlannedContact contact, Known known) {
        LocalDate day = contact.at().toLocalDate();
        List<ConductFact> facts = known.facts().stream()
                .filter(f -> f.isInForce(day) && f.isAbout(contact.person()))
                .toList();
        return tables.ask(
                ContactRules.TABLE,
                new ContactRules.Contact(
                        contact.way(),
                        standing(contact, facts),
                        has(facts, ConductFactKind.COUNSEL_REPRESENTS),
                        has(facts, ConductFactKind.COMPLAINT_OPEN),
                        has(facts, ConductFactKind.ASKED_TO_LEAVE),
                        has(facts, ConductFactKind.TOLD_NOT_TO_CALL),
                        contact.agreed(),
                        days.isWorkingDay(known.country(), day),
                        clock(contact.at().toLocalTime()),
                        made(contact, known, day),
                        made(contact, known, day.minusDays(WEEK - 1L))));
    }

    private static PersonStanding standing(PlannedContact contact, List<ConductFact> facts) {
        return facts.stream().anyMatch(f -> f.isCounsel(contact.person()))
                ? PersonStanding.COUNSEL
                : contact.standing();
    }

    private static boolean has(List<ConductFact> facts, ConductFactKind kind) {
        return facts.stream().anyMatch(f -> f.kind() == kind);
    }

    private static int clock(LocalTime at) {
        return at.getHour() * HOUR + at.getMinute();
    }

    /** Contacts by the same way since that day and until the day of the contact; with the same person, visits with anybody. */
    private static int made(PlannedContact contact, Known known, LocalDate since) {
        LocalDate day = contact.at().toLocalDate();
        return (int) known.made().stream()
                .filter(m -> m.way() == contact.way())
                .filter(m -> !m.on().isBefore(since) && !m.on().isAfter(day))
                .filter(m -> contact.way() == ContactWay.VISIT || isSame(m.person(), contact.person()))
                .count();
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }
}
