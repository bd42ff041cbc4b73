package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.ANSWER;
import static org.huikuan.legal.LegalStep.ROUTE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.contacts.ContactInput;
import org.huikuan.cases.contacts.Contacts;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.FileAct;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalStage;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer has answered the lawyer's letter; the route is to be chosen when nothing else pauses. */
@Component
class RecordTheAnswer extends FileAct<CaseFacts, ContactInput> {

    /** Whoever was not reached has not answered. */
    private static final List<ActForm.Option> ANSWERS = Arrays.stream(CallResult.values())
            .filter(result -> result != CallResult.NOT_REACHED)
            .map(result -> new ActForm.Option(result.code(), null))
            .toList();

    private final LegalStage stage;
    private final Contacts contacts;

    RecordTheAnswer(LegalStage stage, Contacts contacts) {
        super(
                "record-the-answer",
                Stream.of(LegalRoles.PROSECUTING, LegalRoles.COLLECTING)
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                new AtStep(stage, ANSWER),
                ContactInput.class);
        this.stage = stage;
        this.contacts = contacts;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return contacts.fields(now).options("result", ANSWERS);
    }

    @Override
    public void check(CaseFacts now, ContactInput input, FormInput mistakes) {
        contacts.read(now, input, Channel.LETTER, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, ContactInput input, Doing doing) {
        var unused =
                contacts.log(now, contacts.read(now, input, Channel.LETTER, FormInput.ofRight()), Channel.LETTER, null);
        CaseFacts after = stage.cases().facts(now.kase().id());
        stage.go(after, ROUTE, after.kase().position().attempt());
        return null;
    }
}
