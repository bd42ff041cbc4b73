package org.huikuan.cases.disputes;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.cases.disputes.process.DisputeProcess;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accepts or rejects a dispute; a late one, which has gone to the managers, only as one of them. */
@Component
class ResolveDispute implements Act<OfCase<Dispute>, ResolveDisputeInput> {

    private final DisputesOfCases disputes;
    private final DisputeActs acts;
    private final CaseSheets sheets;
    private final CaseAccess access;

    ResolveDispute(DisputesOfCases disputes, DisputeActs acts, CaseSheets sheets, CaseAccess access) {
        this.disputes = disputes;
        this.acts = acts;
        this.sheets = sheets;
        this.access = access;
    }

    @Override
    public String key() {
        return "resolve-dispute";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.COLLECTING;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(DisputeProcess.RESOLVE_THE_DISPUTE, DisputeProcess.DECIDE_THE_DISPUTE);
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<OfCase<Dispute>> subjects() {
        return disputes;
    }

    @Override
    public Class<ResolveDisputeInput> input() {
        return ResolveDisputeInput.class;
    }

    @Override
    public ActForm form(OfCase<Dispute> of) {
        return new ActForm()
                .show("case", sheets.caseSheet(of.facts()))
                .show("dispute", DisputeSheet.of(of))
                .show("talks", sheets.talksSheet(of.facts()));
    }

    @Override
    public void check(OfCase<Dispute> of, ResolveDisputeInput input, FormInput mistakes) {
        if (of.part().isEscalated()) {
            access.require(CaseRoles.DECIDING);
        }
    }

    @Override
    public @Nullable Object carryOut(OfCase<Dispute> of, ResolveDisputeInput input, Doing doing) {
        boolean accepted = input.decision() == DisputeAnswer.ACCEPTED;
        acts.resolve(of.facts(), of.part(), accepted, input.note(), disputes.bell(of.part(), doing));
        return null;
    }
}
