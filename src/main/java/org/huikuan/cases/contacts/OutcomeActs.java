package org.huikuan.cases.contacts;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.TalkHelp;
import org.huikuan.cases.diagnoses.DiagnosisActs;
import org.huikuan.cases.disputes.DisputeActs;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.promises.PromiseActs;
import org.huikuan.shared.input.FormInput;
import org.springframework.stereotype.Component;

/** What came of a contact: the techniques that were used, why the customer has not paid, a promise, a dispute. */
@Component
class OutcomeActs {

    private final TalkHelp help;
    private final DiagnosisActs diagnoses;
    private final PromiseActs promises;
    private final DisputeActs disputes;

    OutcomeActs(TalkHelp help, DiagnosisActs diagnoses, PromiseActs promises, DisputeActs disputes) {
        this.help = help;
        this.diagnoses = diagnoses;
        this.promises = promises;
        this.disputes = disputes;
    }

    /** Notes what the facts, or the limits of a technique, forbid. */
    void check(CaseFacts now, WrittenContact words, FormInput mistakes) {
        diagnoses.check(now, words.diagnosis(), mistakes);
        help.check(now, words.techniques(), "techniques", mistakes);
    }

    void record(CaseFacts facts, WrittenContact words, Interaction logged, String by, Bell bell) {
        help.used(facts, words.techniques(), by);
        if (words.diagnosis() != null) {
            diagnoses.record(facts, words.diagnosis(), logged.id(), by);
        }
        if (words.promise() != null) {
            promises.record(facts, words.promise(), by, bell);
        }
        if (words.dispute() != null) {
            disputes.raise(facts, words.dispute(), by);
        }
    }
}
