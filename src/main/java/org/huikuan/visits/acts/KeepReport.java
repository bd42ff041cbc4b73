package org.huikuan.visits.acts;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.conduct.ConductActs;
import org.huikuan.cases.contacts.Contacts;
import org.huikuan.cases.contacts.PeopleSpokenTo;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.cases.promises.Promise;
import org.huikuan.coaching.CoachingCause;
import org.huikuan.coaching.CoachingQueue;
import org.huikuan.coaching.Experience;
import org.huikuan.debtors.VerifiedBy;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.visits.Concession;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitReport;
import org.huikuan.visits.VisitResult;
import org.huikuan.visits.VisitSays;
import org.huikuan.visits.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the report of a visit: the contact with its promise or dispute first, then the report and its papers. */
@Component
class KeepReport {

    private final StageCases stages;
    private final Contacts contacts;
    private final Visits visits;
    private final ConductActs conduct;
    private final CoachingQueue coaching;
    private final PeopleSpokenTo people;

    KeepReport(
            StageCases stages,
            Contacts contacts,
            Visits visits,
            ConductActs conduct,
            CoachingQueue coaching,
            PeopleSpokenTo people) {
        this.stages = stages;
        this.contacts = contacts;
        this.visits = visits;
        this.conduct = conduct;
        this.coaching = coaching;
        this.people = people;
    }

    void keep(
            CaseFacts now,
            Visit visit,
            ReportCheck.Read read,
            @Nullable String visitors,
            @Nullable Concession concession,
            @Nullable String taskId) {
        VisitReport report = report(now, visit, read, visitors, concession);
        Long promise = null;
        if (read.contact() != null) {
            contacts.logVisit(now, read.contact(), taskId, visit.asAllowed());
            promise = read.isPromised() ? newest(stages.facts(visit.caseId())) : null;
        }
        visits.reported(visit.id(), report, promise);
        queue(now, visit, read.input());
        if (read.input().keepMet()) {
            people.takeOver(now, PeopleMet.people(read.met()), VerifiedBy.MET);
        }
        stages.journal(now, "visit-reported", words(report), Sentence.text(report.said()));
        if (read.input().result() == VisitResult.ASKED_TO_LEAVE) {
            conduct.askedToLeave(
                    stages.facts(visit.caseId()),
                    visit.appointment().on(),
                    read.input().note(),
                    stages.userId());
        }
    }

    /** What ended badly is talked over with a manager. */
    private void queue(CaseFacts now, Visit visit, MeetingInput input) {
        CoachingCause cause = input.result().coached();
        if (cause != null) {
            Experience of =
                    new Experience(now.kase().accountId(), now.kase().id().value(), stages.userId(), now.today());
            coaching.endedBadly(of, visit.id(), cause, input.note());
        }
    }

    private VisitReport report(
            CaseFacts now,
            Visit visit,
            ReportCheck.Read read,
            @Nullable String visitors,
            @Nullable Concession concession) {
        MeetingInput input = read.input();
        return new VisitReport(
                read.came() != null,
                visitors == null ? visit.appointment().visitors() : visitors,
                read.met(),
                input.place() == null ? visit.appointment().place() : input.place(),
                input.result().code(),
                input.note(),
                input.nextDate(),
                concession,
                input.papers(),
                now.today(),
                stages.userId());
    }

    private static @Nullable Long newest(CaseFacts now) {
        return Promise.open(now).map(Promise::id).max(Long::compare).orElse(null);
    }

    private static Sentence words(VisitReport report) {
        Arg met = Arg.several("; ", report.met().stream().map(Arg::text).toArray());
        return Sentence.joined(
                ", ",
                Arg.code("visit-result", report.result()),
                report.met().isEmpty() ? report.visitors() : VisitSays.MET.with(report.visitors(), met),
                report.nextOn() == null ? null : VisitSays.NEXT.with(report.nextOn()),
                report.papers().isEmpty() ? null : VisitSays.DOCUMENTS.with(report.papers()));
    }
}
