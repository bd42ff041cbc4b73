package org.huikuan.cases.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.briefs.Brief;
import org.huikuan.cases.briefs.BriefQuestion;
import org.huikuan.cases.briefs.BriefSheets;
import org.huikuan.cases.briefs.Briefs;
import org.huikuan.cases.loop.StageBell;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the case at the beginning of a stage, at once or not before a date. */
@Component
class MoveCase implements Act<CaseFacts, MoveCaseInput> {

    private static final String DESPITE = "despite";
    private static final String GAPS_SHOWN = "gapsShown";

    private final OpenCases subjects;
    private final Cases cases;
    private final Facts facts;
    private final StageBell bell;
    private final Journal journal;
    private final ApplicationEventPublisher news;
    private final Briefs briefs;

    MoveCase(
            OpenCases subjects,
            Cases cases,
            Facts facts,
            StageBell bell,
            Journal journal,
            ApplicationEventPublisher news,
            Briefs briefs) {
        this.briefs = briefs;
        this.subjects = subjects;
        this.cases = cases;
        this.facts = facts;
        this.bell = bell;
        this.journal = journal;
        this.news = news;
    }

    @Override
    public String key() {
        return "move";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.DECIDING;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public Class<MoveCaseInput> input() {
        return MoveCaseInput.class;
    }

    @Override
    public ActForm form(CaseFacts now) {
        ActForm form =
                new ActForm().propose("stage", now.kase().position().stage().code());
        Brief brief = briefs.of(now);
        return brief.isComplete()
                ? form.without(DESPITE).without(GAPS_SHOWN)
                : form.keep(GAPS_SHOWN, "yes").showAt(DESPITE, "brief-gaps", BriefSheets.of(brief, now));
    }

    @Override
    public void check(CaseFacts now, MoveCaseInput input, FormInput mistakes) {
        PastDays.refuse("notBefore", input.notBefore(), now, mistakes);
        if (input.asksForTheBrief() && input.despite() == null && !mistakes.isWrong(DESPITE)) {
            Brief brief = briefs.of(now);
            if (!brief.isComplete()) {
                mistakes.wrong(DESPITE, "brief-gaps", brief.known(), brief.open());
            }
        }
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, MoveCaseInput input, Doing doing) {
        CollectionCase kase = now.kase();
        LocalDate on = input.notBefore() == null ? now.today() : input.notBefore();
        cases.update(Set.of(kase.at(Position.entering(input.stage(), on, on, now.today()))));
        journal.write(new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "case-moved",
                CaseSays.FROM.with(input.stage(), on),
                grounds(now, input)));
        facts.forget(kase.id());
        news.publishEvent(new CaseNews.Moved(now, input.stage(), on, input.reason()));
        bell.ringStage(kase.id());
        return null;
    }

    /** The reason; into commercial recovery also what the brief still lacked, and why the case went there all the same. */
    private Sentence grounds(CaseFacts now, MoveCaseInput input) {
        Sentence reason = Sentence.words(input.reason());
        List<BriefQuestion> open =
                input.stage() == Stage.COMMERCIAL_RECOVERY ? briefs.of(now).open() : List.of();
        return open.isEmpty()
                ? reason
                : Sentence.joined("; ", reason, CaseSays.BRIEF_OPEN.with(open), Sentence.text(input.despite()));
    }
}
