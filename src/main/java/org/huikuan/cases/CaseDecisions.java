package org.huikuan.cases;

import static org.huikuan.cases.CaseRoles.DECIDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Assignment;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.FormInput;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager decides about a case: move it, withdraw it, give it to somebody else; always with a reason. */
@Service
@Transactional
public class CaseDecisions {

    private final CaseAccess access;
    private final Cases cases;
    private final Facts facts;
    private final StageBell bell;
    private final CaseEnding ending;
    private final Teams teams;
    private final Collectors collectors;
    private final Charges charges;
    private final Journal journal;
    private final ApplicationEventPublisher news;

    CaseDecisions(
            CaseAccess access,
            Cases cases,
            Facts facts,
            StageBell bell,
            CaseEnding ending,
            Teams teams,
            Collectors collectors,
            Charges charges,
            Journal journal,
            ApplicationEventPublisher news) {
        this.access = access;
        this.cases = cases;
        this.facts = facts;
        this.bell = bell;
        this.ending = ending;
        this.teams = teams;
        this.collectors = collectors;
        this.charges = charges;
        this.journal = journal;
        this.news = news;
    }

    /** Puts the case at the beginning of a stage, at once or not before a date. */
    public void move(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = access.forAct(id, DECIDING);
        FormInput words = new FormInput(values);
        Stage stage = words.oneOf("stage", words.required("stage", 24), Stage::of, Stage.values());
        LocalDate notBefore = words.date("notBefore");
        String reason = words.required("reason", 500);
        if (notBefore != null && notBefore.isBefore(now.today())) {
            words.wrong(
                    "notBefore",
                    "past",
                    notBefore + " is in the past; today is " + now.today(),
                    notBefore,
                    now.today());
        }
        words.check();
        CollectionCase kase = now.kase();
        LocalDate on = notBefore == null ? now.today() : notBefore;
        cases.update(Set.of(kase.at(Position.entering(Objects.requireNonNull(stage), on, on, now.today()))));
        write(kase, "case-moved", stage.code() + " from " + on, Objects.requireNonNull(reason));
        news.publishEvent(new CaseNews.Moved(now, stage));
        bell.ringStage(id);
    }

    /** Ends a case that was opened in error; its overdue items leave collection by this decision. */
    public void withdraw(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = access.forAct(id, DECIDING);
        FormInput words = new FormInput(values);
        String reason = words.required("reason", 400);
        words.check();
        List<Long> items = now.overdue().stream().map(OpenItem::invoiceId).toList();
        cases.closeItems(id, items);
        write(now.kase(), "case-withdrawn", items.size() + " items", Objects.requireNonNull(reason));
        ending.end(now, CaseStatus.WITHDRAWN, reason, Bell.FROM_OUTSIDE);
    }

    /** Gives the account and its open case to another collector or team. */
    public void reassign(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = access.forAct(id, DECIDING);
        FormInput words = new FormInput(values);
        String collector = words.text("collector", 64);
        String team = words.text("team", 40);
        String reason = words.required("reason", 500);
        if (collector == null && team == null) {
            words.wrong("collector", "nobody-named", "name a collector or a team");
        }
        if (collector != null && !collectors.exists(collector)) {
            words.wrong(
                    "collector",
                    "no-collector",
                    "'" + collector + "' is no user of group collectors or managers",
                    collector);
        }
        if (collector != null && collectors.isLocked(collector)) {
            words.wrong("collector", "locked-collector", "'" + collector + "' cannot log in any more", collector);
        }
        if (team != null && teams.find(team).isEmpty()) {
            words.wrong("team", "no-team", "there is no team '" + team + "'", team);
        }
        words.check();
        CollectionCase kase = now.kase();
        Assignment to = new Assignment(kase.accountId(), team == null ? kase.team() : team, collector);
        charges.give(Set.of(new Handover(to, null)), Objects.requireNonNull(reason));
    }

    private void write(CollectionCase kase, String what, String detail, String grounds) {
        journal.write(new JournalEntry(kase.accountId(), kase.id().value(), what, detail, grounds));
        facts.forget(kase.id());
    }
}
