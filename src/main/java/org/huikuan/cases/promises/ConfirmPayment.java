package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.cases.acts.PastDays;
import org.huikuan.cases.conduct.ConductSheet;
import org.huikuan.cases.promises.process.PromiseToPayProcess;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.shared.Money;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The call before the pay day, and on it: will the money come, who else can pay, or is there another day? */
@Component
class ConfirmPayment implements Act<OfCase<Promise>, ConfirmPaymentInput> {

    private final PromisesOfCases promises;
    private final PromiseActs acts;
    private final ConfirmationCall calls;
    private final CaseSheets sheets;
    private final ConductSheet conduct;

    ConfirmPayment(
            PromisesOfCases promises,
            PromiseActs acts,
            ConfirmationCall calls,
            CaseSheets sheets,
            ConductSheet conduct) {
        this.promises = promises;
        this.acts = acts;
        this.calls = calls;
        this.sheets = sheets;
        this.conduct = conduct;
    }

    @Override
    public String key() {
        return "confirm-the-payment";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.COLLECTING;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(PromiseToPayProcess.CONFIRM_THE_PAYMENT);
    }

    @Override
    public Subjects<OfCase<Promise>> subjects() {
        return promises;
    }

    @Override
    public Class<ConfirmPaymentInput> input() {
        return ConfirmPaymentInput.class;
    }

    @Override
    public ActForm form(OfCase<Promise> of) {
        return new ActForm()
                .show("case", sheets.caseSheet(of.facts()))
                .show(
                        "promise",
                        Map.of(
                                "promise",
                                of.part(),
                                "payDay",
                                of.part().isPayDay(of.facts().today())))
                .show("conduct", conduct.ofCallTo(of.facts(), of.part().promisedBy()))
                .show("talks", sheets.talksSheet(of.facts()));
    }

    @Override
    public void check(OfCase<Promise> of, ConfirmPaymentInput input, FormInput mistakes) {
        PastDays.refuse("date", input.date(), of.facts(), mistakes);
        if (input.date() != null && rest(of).signum() <= 0) {
            mistakes.wrong("result", "nothing-to-demand");
        }
    }

    @Override
    public @Nullable Object carryOut(OfCase<Promise> of, ConfirmPaymentInput input, Doing doing) {
        calls.made(of.facts(), of.part(), input, doing);
        acts.called(of.facts(), of.part());
        if (input.date() != null) {
            acts.record(of.facts(), renewed(of, input), doing.by(), promises.bell(of.part(), doing));
        }
        return null;
    }

    /** The same promise for another day; what has come in meanwhile leaves the amount. */
    private static WrittenPromise renewed(OfCase<Promise> of, ConfirmPaymentInput input) {
        Promise promise = of.part();
        return new WrittenPromise(
                new Money(rest(of), promise.amount().currency()),
                Objects.requireNonNull(input.date()),
                promise.form(),
                promise.promisedBy(),
                input.note(),
                promise.items());
    }

    private static BigDecimal rest(OfCase<Promise> of) {
        Promise promise = of.part();
        BigDecimal owed = of.facts().demandable().stream()
                .filter(i -> promise.items().contains(i.invoiceId()))
                .map(of.facts()::undisputed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return promise.amount().amount().min(owed);
    }
}
