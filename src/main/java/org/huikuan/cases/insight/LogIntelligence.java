package org.huikuan.cases.insight;

import java.time.LocalDate;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.IntelligenceLog;
import org.huikuan.debtors.IntelligenceTerms;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.springframework.stereotype.Component;

/** Something was heard or seen of the debtor. What came from a source that is not lawful is not written down at all. */
@Component
class LogIntelligence extends InsightAct<CaseFacts, IntelligenceInput> {

    private final IntelligenceLog log;
    private final IntelligenceTerms terms;
    private final Journal journal;

    LogIntelligence(LateCases subjects, IntelligenceLog log, IntelligenceTerms terms, Journal journal) {
        super("log-intelligence", subjects, IntelligenceInput.class);
        this.log = log;
        this.terms = terms;
        this.journal = journal;
    }

    @Override
    public boolean onlyAdds() {
        return true;
    }

    @Override
    public ActForm form(CaseFacts facts) {
        return new ActForm().propose("on", facts.today());
    }

    @Override
    public void check(CaseFacts facts, IntelligenceInput input, FormInput mistakes) {
        LocalDate on = input.on();
        if (on != null && on.isAfter(facts.today())) {
            mistakes.wrong("on", "to-come", on, facts.today());
        }
        if (!input.lawful() && !mistakes.isWrong("lawful")) {
            mistakes.wrong("lawful", "source-not-lawful");
        }
        if (on != null && input.source() != null && !mistakes.isWrong("on")) {
            LocalDate until = terms.until(input.source(), on);
            if (until.isBefore(facts.today())) {
                mistakes.wrong("on", "intelligence-expired", on, until);
            }
        }
    }

    @Override
    public Intelligence carryOut(CaseFacts facts, IntelligenceInput input, Doing doing) {
        Intelligence heard = log.insert(new Intelligence(
                0,
                facts.account().id(),
                input.source(),
                input.reliability(),
                input.credibility(),
                input.matter(),
                input.on(),
                terms.until(input.source(), input.on()),
                input.content(),
                facts.today(),
                doing.by()));
        journal.write(
                new JournalEntry(facts.account().id(), facts.kase().id().value(), "intelligence", words(heard), null));
        return heard;
    }

    private static Sentence words(Intelligence heard) {
        return Sentence.joined(
                "; ",
                heard.source(),
                heard.reliability(),
                heard.credibility(),
                heard.matter(),
                Sentence.text(heard.content()),
                CaseSays.EXPIRES_ON.with(heard.countsUntil()));
    }
}
