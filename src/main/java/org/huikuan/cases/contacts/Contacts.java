package org.huikuan.cases.contacts;

import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.FlatNames;
import org.huikuan.acts.InputReader;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.TalkHelp;
import org.huikuan.cases.conduct.ConductSheet;
import org.huikuan.cases.conduct.ContactWatch;
import org.huikuan.cases.conduct.VisitMade;
import org.huikuan.cases.diagnoses.DiagnosisForm;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Contacts with the customer as the stages have them: what their forms propose and show, and how they are logged. */
@Service
public class Contacts {

    /** Nothing is signed by phone. */
    static final List<ActForm.Option> BY_PHONE = List.of(
            new ActForm.Option(PromiseForm.ORAL.code(), null), new ActForm.Option(PromiseForm.WRITTEN.code(), null));

    private final CaseSheets sheets;
    private final CallActs calls;
    private final CurrentUser user;
    private final TalkHelp help;
    private final ContactWatch watch;
    private final ConductSheet conduct;
    private final DiagnosisForm diagnosis;

    Contacts(
            CaseSheets sheets,
            CallActs calls,
            CurrentUser user,
            TalkHelp help,
            ContactWatch watch,
            ConductSheet conduct,
            DiagnosisForm diagnosis) {
        this.diagnosis = diagnosis;
        this.watch = watch;
        this.conduct = conduct;
        this.sheets = sheets;
        this.calls = calls;
        this.user = user;
        this.help = help;
    }

    /** Proposals for the fields of {@link ContactInput}: the money owed, the people known, the items
     * overdue, and why the customer did not pay so far. */
    public ActForm fields(CaseFacts facts) {
        return diagnosis
                .of(facts, sheets.owed(facts))
                .suggest("person", sheets.people(facts))
                .propose("form", PromiseForm.ORAL.code())
                .propose("remindedOn", NextContacts.toRemindOf(facts))
                .options("disputedItems", CaseSheets.items(facts.overdue(), facts))
                .options("techniques", help.techniques(facts))
                .fold("techniques");
    }

    /** As {@link #fields}, for a call. */
    public ActForm byPhone(CaseFacts facts) {
        return fields(facts).options("form", BY_PHONE);
    }

    /** As {@link #fields}, with the facts of the case above them. */
    public ActForm withFacts(CaseFacts facts) {
        return fields(facts)
                .show("case", caseSheet(facts))
                .show("conduct", conduct.of(facts))
                .show("talks", sheets.talksSheet(facts))
                .show("playbook", help.sheet(facts));
    }

    /** What sheet {@code case} shows. */
    public Map<String, Object> caseSheet(CaseFacts facts) {
        return sheets.caseSheet(facts);
    }

    /** What sheet {@code conduct} shows: whether the customer may be called now. */
    public Map<String, Object> conductSheet(CaseFacts facts) {
        return conduct.of(facts);
    }

    /** What sheet {@code playbook} shows. */
    public Map<String, Object> playbookSheet(CaseFacts facts) {
        return help.sheet(facts);
    }

    /** What a contact brought, checked against the facts; what is wrong is noted among the mistakes. */
    public WrittenContact read(CaseFacts now, ContactInput input, Channel channel, FormInput mistakes) {
        return calls.read(now, input, channel, mistakes);
    }

    /**
     * Logs what came without a form of its own, in the fields of {@link ContactInput}.
     *
     * @throws org.huikuan.shared.BadInput naming every wrong field
     */
    public void log(CaseFacts now, Map<String, ? extends @Nullable Object> values, Channel channel) {
        FormInput written = new FormInput(FlatNames.of(ContactInput.class, values));
        WrittenContact words = calls.read(now, InputReader.read(ContactInput.class, written), channel, written);
        written.check();
        var unused = log(now, words, channel, null);
    }

    /**
     * Logs what a task of the stage brought and was found right; a promise or a dispute is recorded too.
     *
     * @param taskId null when it came without a task
     * @return what came of it, by which the stage decides its outcome
     */
    public CallResult log(CaseFacts now, WrittenContact words, Channel channel, @Nullable String taskId) {
        Interaction logged = calls.log(now, words, channel, taskId, user.id(), Bell.FROM_STAGE);
        if (channel == Channel.PHONE && taskId != null) {
            watch.logged(now, logged, channel);
        }
        return logged.result();
    }

    /** The same of a visit, as it had been allowed. */
    public void logVisit(CaseFacts now, WrittenContact words, @Nullable String taskId, VisitMade visit) {
        Interaction logged = calls.log(now, words, Channel.VISIT, taskId, user.id(), Bell.FROM_STAGE);
        watch.visited(now, logged, visit);
    }
}
