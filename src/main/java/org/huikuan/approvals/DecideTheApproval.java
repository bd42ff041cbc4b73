package org.huikuan.approvals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.approvals.process.ApprovalProcess;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Director, general manager or board approve what the tables give them, or refuse it with a reason. */
@Component
class DecideTheApproval implements Act<ApprovalAt, DecideApprovalInput> {

    private static final Set<Role> APPROVERS = Stream.concat(
                    Arrays.stream(Role.values()).filter(Role::onlyApproves), Stream.of(Role.ADMINISTRATORS))
            .collect(Collectors.toUnmodifiableSet());

    private final OpenApprovals subjects;
    private final ApprovalRegister register;
    private final List<Approvable> kinds;
    private final StageCases stages;

    DecideTheApproval(OpenApprovals subjects, ApprovalRegister register, List<Approvable> kinds, StageCases stages) {
        this.subjects = subjects;
        this.register = register;
        this.kinds = kinds;
        this.stages = stages;
    }

    @Override
    public String key() {
        return "decide-the-approval";
    }

    @Override
    public Set<Role> roles() {
        return APPROVERS;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(ApprovalProcess.DECIDE_THE_APPROVAL);
    }

    @Override
    public Subjects<ApprovalAt> subjects() {
        return subjects;
    }

    @Override
    public Class<DecideApprovalInput> input() {
        return DecideApprovalInput.class;
    }

    @Override
    public ActForm form(ApprovalAt at) {
        ActForm form = new ActForm().show("approval", Map.of("approval", at.approval()));
        return kindOf(at).show(form, at.facts(), at.approval());
    }

    @Override
    public void check(ApprovalAt at, DecideApprovalInput input, FormInput mistakes) {
        if (input.decision() == ApprovalDecision.REFUSED && input.reason() == null) {
            mistakes.refuseMissing("reason");
        }
    }

    @Override
    public @Nullable Object carryOut(ApprovalAt at, DecideApprovalInput input, Doing doing) {
        Approval decided = at.approval()
                .with(
                        input.decision().state(),
                        new Approval.Decided(doing.by(), at.facts().today(), input.reason()));
        register.update(decided);
        stages.journal(
                at.facts(),
                decided.isApproved() ? "approval-given" : "approval-refused",
                ApprovalActs.of(decided.role()),
                Sentence.text(input.reason()));
        kindOf(at).decided(at.facts(), decided);
        return null;
    }

    private Approvable kindOf(ApprovalAt at) {
        String kind = at.approval().kind();
        return kinds.stream()
                .filter(k -> k.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows approvals of kind " + kind));
    }
}
