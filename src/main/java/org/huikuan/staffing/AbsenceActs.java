package org.huikuan.staffing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huikuan.ledger.HouseDay;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager records that a collector is away and who stands in; nothing of the collector's work lies idle. */
@Service
@Transactional
public class AbsenceActs {

    private final Deciders deciders;
    private final Absences absences;
    private final AbsenceChecks checks;
    private final Collectors collectors;
    private final CasesOfAbsent cases;
    private final HouseDay day;

    AbsenceActs(
            Deciders deciders,
            Absences absences,
            AbsenceChecks checks,
            Collectors collectors,
            CasesOfAbsent cases,
            HouseDay day) {
        this.deciders = deciders;
        this.absences = absences;
        this.checks = checks;
        this.collectors = collectors;
        this.cases = cases;
        this.day = day;
    }

    /** Those of the month, for a calendar. */
    @Transactional(readOnly = true)
    public List<Absence> ofMonth(YearMonth month) {
        deciders.require();
        return absences.between(month.atDay(1), month.atEndOfMonth());
    }

    /** Everybody who may be away or stand in. */
    public List<Collector> people() {
        deciders.require();
        return collectors.all();
    }

    /** The day of the house. */
    public LocalDate today() {
        return day.today();
    }

    /** The absences that are not over. */
    @Transactional(readOnly = true)
    public List<Absence> all() {
        deciders.require();
        return absences.notOver(today());
    }

    /**
     * @param values {@code collector}, {@code substitute}, {@code from}, {@code until}, {@code reason}
     * @throws org.huikuan.shared.BadInput naming every wrong field
     */
    public Absence record(Map<String, ? extends @Nullable Object> values) {
        deciders.require();
        Absence wanted = WrittenAbsence.read(values, collectors, today());
        checks.check(wanted);
        Absence absence = absences.insert(wanted, deciders.id());
        cases.refresh(absence.collector(), today());
        return absence;
    }

    /**
     * The person leaves: somebody else stands in where the person would have, and the person's own absences are over.
     * Where nobody is found the absence ends, so that its tasks are seen again.
     *
     * @param substituteFor who stands in for the given absent person instead
     */
    public void leave(String person, Function<String, Optional<String>> substituteFor) {
        deciders.require();
        for (Absence a : absences.notOver(today())) {
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
        cases.refresh(person, today());
    }

    /** The collector is back today; an absence yet to come is taken back. */
    public void end(long id) {
        deciders.require();
        Absence absence = absences.find(id).orElseThrow(() -> new NotFound("no-absence"));
        LocalDate date = today();
        if (absence.until().isBefore(date)) {
            throw new Conflict("absence-over", absence.until());
        }
        over(absence);
        cases.refresh(absence.collector(), today());
    }

    private void over(Absence absence) {
        LocalDate date = today();
        if (absence.from().isBefore(date)) {
            absences.end(absence.id(), date.minusDays(1));
        } else {
            absences.remove(absence.id());
        }
    }
}
