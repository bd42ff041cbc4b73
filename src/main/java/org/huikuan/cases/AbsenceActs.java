package org.huikuan.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FormInput;
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

    AbsenceActs(CaseAccess access, Absences absences, StandIns standIns, OpenCases openCases, Today today) {
        this.access = access;
        this.absences = absences;
        this.standIns = standIns;
        this.openCases = openCases;
        this.today = today;
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
        FormInput words = new FormInput(values);
        String collector = openCases.person(words, "collector");
        String substitute = openCases.person(words, "substitute");
        LocalDate from = words.date("from");
        LocalDate until = words.date("until");
        String reason = words.text("reason", 500);
        if (collector != null && collector.equals(substitute)) {
            words.wrong("substitute", "nobody stands in for themselves; name somebody else");
        }
        if (from == null) {
            words.refuseMissing("from");
        }
        if (until == null) {
            words.refuseMissing("until");
        } else if (from != null && until.isBefore(from)) {
            words.wrong("until", until + " is before the first day " + from);
        } else if (until.isBefore(today.date())) {
            words.wrong("until", until + " is in the past; today is " + today.date());
        }
        words.check();
        Absence absence = absences.insert(
                new Absence(
                        0,
                        Objects.requireNonNull(collector),
                        Objects.requireNonNull(substitute),
                        Objects.requireNonNull(from),
                        Objects.requireNonNull(until),
                        reason),
                access.userId());
        refresh(absence);
        return absence;
    }

    /** The collector is back today; an absence yet to come is taken back. */
    public void end(long id) {
        access.require(CaseRoles.DECIDING);
        Absence absence = absences.find(id).orElseThrow(() -> new NotFound("no absence " + id));
        LocalDate date = today.date();
        if (absence.until().isBefore(date)) {
            throw new Conflict("the absence is over since " + absence.until() + "; nothing was changed");
        }
        if (absence.from().isBefore(date)) {
            absences.end(id, date.minusDays(1));
        } else {
            absences.remove(id);
        }
        refresh(absence);
    }

    private void refresh(Absence absence) {
        standIns.refresh(openCases.lockedOf(absence.collector()), today.date());
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

        @Nullable
        String person(FormInput words, String field) {
            String name = words.required(field, 64);
            if (name != null && !collectors.exists(name)) {
                words.wrong(field, "'" + name + "' is no user of group collectors or managers");
            }
            return name;
        }

        List<CollectionCase> lockedOf(String collector) {
            locks.lock(cases.accountsOf(collector));
            return List.copyOf(cases.openOf(cases.accountsOf(collector)).values());
        }
    }
}
