package org.huikuan.cases.contacts;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.cases.conduct.ContactWatch;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.process.ReminderCallProcess;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reminder call (电话催收): who was reached, what came of it. */
@Component
class CallTheCustomer implements Act<CaseFacts, ContactInput> {

    private final OpenCases cases;
    private final Contacts form;
    private final CallActs calls;
    private final ContactWatch watch;
    private final NextContacts nexts;

    CallTheCustomer(OpenCases cases, Contacts form, CallActs calls, ContactWatch watch, NextContacts nexts) {
        this.cases = cases;
        this.form = form;
        this.calls = calls;
        this.watch = watch;
        this.nexts = nexts;
    }

    @Override
    public String key() {
        return "call-the-customer";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(ReminderCallProcess.CALL_THE_CUSTOMER);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return cases;
    }

    @Override
    public Class<ContactInput> input() {
        return ContactInput.class;
    }

    @Override
    public ActForm form(CaseFacts facts) {
        return form.withFacts(facts)
                .options("form", Contacts.BY_PHONE)
                .propose("nextDate", nexts.proposed(facts).on());
    }

    @Override
    public void check(CaseFacts facts, ContactInput input, FormInput mistakes) {
        nexts.check(facts, input.nextDate(), mistakes);
        calls.read(facts, input, Channel.PHONE, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, ContactInput input, Doing doing) {
        WrittenContact words = calls.read(facts, input, Channel.PHONE, FormInput.ofRight());
        Interaction logged = calls.log(facts, words, Channel.PHONE, doing.taskId(), doing.by(), Bell.FROM_OUTSIDE);
        watch.logged(facts, logged, Channel.PHONE);
        return logged;
    }
}
