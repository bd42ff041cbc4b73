package org.huikuan.cases.conduct;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.WaitingFor;
import org.huikuan.cases.loop.AmountTables;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFactKind;
import org.huikuan.conduct.ContactMade;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.huikuan.conduct.Principle;
import org.huikuan.conduct.RedLine;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** Whether a contact now would hold to the five principles, each computed from facts (reference 7.4). */
@Component
public class Principles implements AsksTables {

    static final Table<Weighed, Worth> TABLE = Table.of("weigh-contact", Weighed.class, Worth.class, "case-file");

    private final AmountTables tables;

    Principles(AmountTables tables) {
        this.tables = tables;
    }

    record Weighed(ContactWay way, long amount) {}

    record Worth(boolean worthIt) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    /** @param holds whether a contact now would hold to it */
    public record Judged(Principle principle, boolean holds, Sentence why) {}

    /**
     * @param said what the contact rules say of the contact
     * @param week contacts of the last seven days that went out from us
     * @param awaited approvals of the case that nobody has given yet
     */
    public List<Judged> of(CaseFacts now, Permission said, List<ContactMade> week, int awaited) {
        return List.of(
                worthIt(now, said.contact().way()),
                polite(now),
                measured(said, week),
                new Judged(
                        Principle.WITHIN_AUTHORITY,
                        awaited == 0,
                        awaited == 0
                                ? ConductSays.NOTHING_AWAITED.with()
                                : ConductSays.APPROVALS_AWAITED.with(String.valueOf(awaited))),
                lawful(now, said));
    }

    private Judged worthIt(CaseFacts now, ContactWay way) {
        Answer<Worth> answer = tables.ask(TABLE, now, amount -> new Weighed(way, amount));
        return new Judged(Principle.WORTH_IT, answer.out().worthIt(), Sentence.parts(answer.because()));
    }

    private static Judged polite(CaseFacts now) {
        List<ConductFactKind> objections = now.insight().restraint().facts().stream()
                .filter(f -> f.isInForce(now.today()))
                .map(ConductFact::kind)
                .filter(kind -> kind != ConductFactKind.COUNSEL_REPRESENTS)
                .distinct()
                .toList();
        return new Judged(
                Principle.POLITE,
                objections.isEmpty(),
                objections.isEmpty()
                        ? ConductSays.NOBODY_COMPLAINS.with()
                        : ConductSays.CUSTOMER_OBJECTS.with(objections));
    }

    private static Judged measured(Permission said, List<ContactMade> week) {
        long calls = week.stream().filter(m -> m.way() == ContactWay.CALL).count();
        long visits = week.stream().filter(m -> m.way() == ContactWay.VISIT).count();
        return new Judged(
                Principle.MEASURED,
                said.redLine() != RedLine.X4,
                ConductSays.CONTACTS_OF_THE_WEEK.with(String.valueOf(calls), String.valueOf(visits)));
    }

    private static Judged lawful(CaseFacts now, Permission said) {
        boolean insolvent = now.inForce().anyMatch(p -> p.waitingFor().equals(WaitingFor.INSOLVENCY));
        Sentence why = insolvent
                ? ConductSays.INSOLVENT.with()
                : said.allowed() ? ConductSays.RULES_ALLOW.with() : Sentence.parts(said.because());
        return new Judged(Principle.LAWFUL, said.allowed() && !insolvent, why);
    }
}
