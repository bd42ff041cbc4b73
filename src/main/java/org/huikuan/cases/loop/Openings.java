package org.huikuan.cases.loop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Demand;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Position;
import org.huikuan.cases.Staffing;
import org.huikuan.cases.Stage;
import org.huikuan.cases.daily.Backlog;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.WordsOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens the cases that are missing: one for each overdue account without one, as one batch. */
@Component
public class Openings implements AsksTables {

    static final Table<Late, Entry> ENTRY =
            Table.of("choose-entry", Late.class, Entry.class, "daily-run-slice/Task_WorkTheSlice");

    private final Cases cases;
    private final Facts facts;
    private final Priorities priorities;
    private final AmountTables tables;
    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final Journal journal;
    private final StageLetters letters;
    private final Backlog backlog;
    private final Staffing staffing;
    private final CaseFlow flow;
    private final ApplicationEventPublisher news;

    Openings(
            Cases cases,
            Facts facts,
            Priorities priorities,
            AmountTables tables,
            Decisions decisions,
            WorkingDays workingDays,
            Journal journal,
            StageLetters letters,
            Backlog backlog,
            Staffing staffing,
            CaseFlow flow,
            ApplicationEventPublisher news) {
        this.cases = cases;
        this.facts = facts;
        this.priorities = priorities;
        this.tables = tables;
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.journal = journal;
        this.letters = letters;
        this.backlog = backlog;
        this.staffing = staffing;
        this.flow = flow;
        this.news = news;
    }

    /** @param amount overdue and undisputed */
    record Late(int daysPastDue, long amount) {}

    /** @param step the first of its stage */
    record Entry(
            Stage stage,

            @WordsOf({"call", "prepare", "plan", "brief", "review"})
            String step,

            int dueInWorkingDays) {}

    /** Opens a case for each of the accounts that has something overdue beyond the tolerance; the rows are locked. */
    public int open(Collection<Long> accountsWithoutCase) {
        if (accountsWithoutCase.isEmpty()) {
            return 0;
        }
        List<CaseFacts> overdue = facts.ofAccounts(accountsWithoutCase).stream()
                .filter(f -> !f.isNothingOverdue())
                .toList();
        if (overdue.isEmpty()) {
            return 0;
        }
        List<Answer<Entry>> entries = overdue.stream().map(this::askEntry).toList();
        List<Answer<Priorities.Band>> bands =
                overdue.stream().map(priorities::ask).toList();
        Map<Long, LocalDate> later = backlog.dealtLater(overdue);
        List<CollectionCase> drafts = new ArrayList<>();
        for (int i = 0; i < overdue.size(); i++) {
            drafts.add(draft(
                    overdue.get(i), entries.get(i).out(), bands.get(i).out().priority(), later));
        }
        List<CollectionCase> opened =
                cases.insert(staffing.withStandIns(drafts, overdue.get(0).today()));
        keep(opened, entries, bands);
        List<CaseFacts> known = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            known.add(overdue.get(i).with(opened.get(i)));
        }
        facts.prime(known);
        letters.order(known.stream().filter(f -> f.kase().waitUntil() == null).toList());
        flow.opened(opened.stream().map(CollectionCase::id).toList());
        opened.forEach(c -> news.publishEvent(new CaseNews.Opened(c)));
        return opened.size();
    }

    private Answer<Entry> askEntry(CaseFacts facts) {
        return tables.ask(ENTRY, facts, amount -> new Late((int) facts.daysPastDue(), amount));
    }

    private CollectionCase draft(CaseFacts facts, Entry entry, int priority, Map<Long, LocalDate> later) {
        LocalDate today = facts.today();
        LocalDate dealtOn = later.get(facts.account().id());
        LocalDate from = dealtOn == null ? today : dealtOn;
        String country = facts.creditor().country();
        LocalDate due = workingDays.plus(country, workingDays.onOrAfter(country, from), entry.dueInWorkingDays());
        Position position = new Position(entry.stage(), entry.step(), 1, from, due, dealtOn);
        CollectionCase draft =
                facts.kase().dealt(dealtOn, position).drivenBy(null, priority, Demand.of(facts.demand()));
        CollectionCase standing = draft.as(StandingRule.of(facts.with(draft)), today);
        return Driven.by(facts, standing);
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(ENTRY);
    }

    private void keep(List<CollectionCase> opened, List<Answer<Entry>> entries, List<Answer<Priorities.Band>> bands) {
        Map<Long, Answer<?>> entryByCase = new HashMap<>();
        Map<Long, Answer<?>> bandByCase = new HashMap<>();
        List<JournalEntry> written = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            CollectionCase kase = opened.get(i);
            entryByCase.put(kase.id().value(), entries.get(i));
            bandByCase.put(kase.id().value(), bands.get(i));
            written.add(new JournalEntry(
                    kase.accountId(),
                    kase.id().value(),
                    "case-opened",
                    Sentence.parts(kase.position().stage()),
                    Sentence.text(entries.get(i).rule())));
            Demand demand = kase.charge().demanded();
            if (demand.lacks() != null) {
                written.add(new JournalEntry(
                        kase.accountId(),
                        kase.id().value(),
                        "rate-missing",
                        Sentence.parts(demand.lacks()),
                        Sentence.text(demand.own())));
            }
            LocalDate dealtOn = kase.dealtOn();
            if (dealtOn != null) {
                written.add(new JournalEntry(
                        kase.accountId(), kase.id().value(), "backlog-queued", Sentence.parts(dealtOn), null));
            }
        }
        decisions.keep(entryByCase);
        decisions.keep(bandByCase);
        journal.write(written);
    }
}
