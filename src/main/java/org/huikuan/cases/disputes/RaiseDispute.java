package org.huikuan.cases.disputes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer objects to all that is overdue, or to some invoices or parts of them. */
@Component
class RaiseDispute implements Act<CaseFacts, RaiseDisputeInput> {

    private final OpenCases subjects;
    private final DisputeActs acts;

    RaiseDispute(OpenCases subjects, DisputeActs acts) {
        this.subjects = subjects;
        this.acts = acts;
    }

    @Override
    public String key() {
        return "dispute";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.COLLECTING;
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
    public Class<RaiseDisputeInput> input() {
        return RaiseDisputeInput.class;
    }

    @Override
    public ActForm form(CaseFacts facts) {
        return new ActForm().propose("whole", true).options("items", CaseSheets.items(facts.overdue(), facts));
    }

    @Override
    public void check(CaseFacts facts, RaiseDisputeInput input, FormInput mistakes) {
        if (!input.whole() && input.items().isEmpty() && !mistakes.isWrong("items")) {
            mistakes.wrong("items", "items-missing");
        } else {
            words(facts, input, mistakes);
        }
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, RaiseDisputeInput input, Doing doing) {
        return acts.raise(facts, Objects.requireNonNull(words(facts, input, FormInput.ofRight())), doing.by());
    }

    private static @Nullable WrittenDispute words(CaseFacts facts, RaiseDisputeInput input, FormInput mistakes) {
        Map<String, @Nullable BigDecimal> named = new HashMap<>();
        for (DisputedPart part : input.items()) {
            if (part.invoice() != null && named.containsKey(part.invoice())) {
                mistakes.wrong("items", "named-twice", part.invoice());
            } else if (part.invoice() != null) {
                named.put(part.invoice(), part.amount());
            }
        }
        return WrittenDispute.of(mistakes, facts, input.reason(), "items", named, input.owner(), input.note());
    }
}
