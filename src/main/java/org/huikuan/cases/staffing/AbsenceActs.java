package org.huikuan.cases.staffing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.teams.Absence;
import org.huikuan.teams.Absences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager records that a collector is away and who stands in; nothing of the collector's work lies idle. */
@Service
@Transactional
public class AbsenceActs {

    private final CaseAccess access;
    private final Absences absences;
    private final StandIns standIns;
    private final OpenCases openCases;
    private final Today today;
    private final AbsenceChecks checks;

    AbsenceActs(
            CaseAccess access,
            Absences absences,
            StandIns standIns,
            OpenCases openCases,
            Today today,
            AbsenceChecks checks) {
        this.access = access;
        this.absences = absences;
        this.standIns = standIns;
        this.openCases = openCases;
        this.today = today;
        this.checks = checks;
    }

    /** Those of the month, for a calendar. */
    @Transactional(readOnly = true)
    public List<Absence> ofMonth(YearMonth month) {
        access.require(CaseRoles.DECIDING);
        return absences.between(month.atDay(1), month.atEndOfMonth());
    }

    /** Everybody who may be away or stand in. */
    public List<Collector> people() {
        access.require(CaseRoles.DECIDING);
        return openCases.collectors.all();
    }

    /** The day of the house. */
    public LocalDate today() {
        return today.date();
    }

    /** The absences that are not over. */
    @Transactional(readOnly = true)
    public List<Absence> all() {
        access.require(CaseRoles.DECIDING);
        return absences.notOver(today.date());
    }

    /**
     * @param values {@code collector}, {@code substitute}, {@code from}, {@code until}, {@code reason}
     * @throws org.huikuan.shared.BadInput naming every wrong field
     */
    public Absence record(Map<String, ? extends @Nullable Object> values) {
        access.require(CaseRoles.DECIDING);
        Absence wanted = WrittenAbsence.read(values, openCases.collectors, today.date());
        checks.check(wanted);
        Absence absence = absences.insert(wanted, access.userId());
        refresh(absence.collector());
        return absence;
    }

    /**
     * The person leaves: somebody else stands in where the person would have, and the person's own absences are over.
     * Where nobody is found the absence ends, so that its tasks are seen again.
     *
     * @param substituteFor who stands in for the given absent person instead
     */
    public void leave(String person, Function<String, Optional<String>> substituteFor) {
        access.require(CaseRoles.DECIDING);
        for (Absence a : absences.notOver(today.date())) {
            if (a.collector().equals(person)) {
                over(a);
            } else if (a.substitute().equals(person)) {
                Optional<Absence> other = substituteFor
                        .apply(a.collector())
                        .map(who -> new Absence(a.id(), a.collector(), who, a.from(), a.until(), a.reason()))
                        .filter(checks::isPossible);
                other.ifPresentOrElse(o -> absences.standIn(o.id(), o.substitute()), () -> over(a));
            }
        }
        refresh(person);
    }

    /** The collector is back today; an absence yet to come is taken back. */
    public void end(long id) {
        access.require(CaseRoles.DECIDING);
        Absence absence = absences.find(id).orElseThrow(() -> new NotFound("no-absence"));
        LocalDate date = today.date();
        if (absence.until().isBefore(date)) {
            throw new Conflict("absence-over", absence.until());
        }
        over(absence);
        refresh(absence.collector());
    }

    private void over(Absence absence) {
        LocalDate date = today.date();
        if (absence.from().isBefore(date)) {
            absences.end(absence.id(), date.minusDays(1));
        } else {
            absences.remove(absence.id());
        }
    }

    /** The person's cases, and those of everybody who is away: who stands in for them may be the person. */
    private void refresh(String person) {
        LocalDate date = today.date();
        TreeSet<String> concerned = new TreeSet<>(Set.of(person));
        absences.between(date, date).forEach(a -> concerned.add(a.collector()));
        standIns.refresh(openCases.lockedOf(concerned), date);
    }

    /** The business day of the house: the default creditor's. */
    @Service
    static class Today {

        private final Creditors creditors;
        private final BusinessDay day;

        Today(Creditors creditors, BusinessDay day) {
            this.creditors = creditors;
            this.day = day;
        }

        LocalDate date() {
            return day.today(creditors.byDefault());
        }
    }

    /** The open cases of a collector. */
    @Service
    static class OpenCases {

        private final Cases cases;
        private final Collectors collectors;
        private final AccountLocks locks;

        OpenCases(Cases cases, Collectors collectors, AccountLocks locks) {
            this.cases = cases;
            this.collectors = collectors;
            this.locks = locks;
        }

        List<CollectionCase> lockedOf(Collection<String> people) {
            List<Long> accounts = people.stream()
                    .flatMap(p -> cases.accountsOf(p).stream())
                    .sorted()
                    .toList();
            locks.lock(accounts);
            return cases.openOf(accounts).values().stream()
                    .filter(c -> people.contains(c.collector()))
                    .toList();
        }
    }
}
