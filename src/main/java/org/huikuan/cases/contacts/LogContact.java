package org.huikuan.cases.contacts;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.cases.conduct.ContactWatch;
import org.huikuan.cases.conduct.Initiative;
import org.huikuan.cases.loop.Bell;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A contact that came without a task: the customer rings in, a mail arrives. */
@Component
class LogContact implements Act<CaseFacts, LogContactInput> {

    private final OpenCases cases;
    private final Contacts form;
    private final CallActs calls;
    private final ContactWatch watch;
    private final NextContacts nexts;
    private final NextCall next;

    LogContact(OpenCases cases, Contacts form, CallActs calls, ContactWatch watch, NextContacts nexts, NextCall next) {
        this.cases = cases;
        this.form = form;
        this.calls = calls;
        this.watch = watch;
        this.nexts = nexts;
        this.next = next;
    }

    @Override
    public String key() {
        return "log-contact";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return cases;
    }

    @Override
    public Class<LogContactInput> input() {
        return LogContactInput.class;
    }

    @Override
    public ActForm form(CaseFacts facts) {
        return form.fields(facts)
                .propose("channel", Channel.PHONE.code())
                .propose("initiative", Initiative.OURS.code())
                .show("conduct", form.conductSheet(facts))
                .show("playbook", form.playbookSheet(facts));
    }

    @Override
    public void check(CaseFacts facts, LogContactInput input, FormInput mistakes) {
        nexts.check(facts, input.contact().nextDate(), mistakes);
        calls.read(facts, input.contact(), channel(input), mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, LogContactInput input, Doing doing) {
        Channel channel = channel(input);
        WrittenContact words = calls.read(facts, input.contact(), channel, FormInput.ofRight());
        Interaction logged = calls.log(facts, words, channel, doing.taskId(), doing.by(), Bell.FROM_OUTSIDE);
        watch.logged(facts, logged, channel, input.who(), input.at());
        next.on(facts, words.nextOn());
        return logged;
    }

    private static Channel channel(LogContactInput input) {
        return input.channel() == null ? Channel.PHONE : input.channel();
    }
}
