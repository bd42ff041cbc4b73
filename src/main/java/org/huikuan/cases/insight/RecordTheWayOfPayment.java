package org.huikuan.cases.insight;

import java.util.List;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.PaymentStep;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WayOfPayment.Hands;
import org.huikuan.debtors.WaysOfPayment;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way in which a payment comes about at the customer is told. */
@Component
class RecordTheWayOfPayment extends InsightAct<CaseFacts, WayOfPaymentInput> {

    private static final int DAYS_OF_A_MONTH = 31;

    private final WaysOfPayment ways;
    private final Counterparts people;
    private final Journal journal;

    RecordTheWayOfPayment(LateCases subjects, WaysOfPayment ways, Counterparts people, Journal journal) {
        super("way-of-payment", subjects, WayOfPaymentInput.class);
        this.ways = ways;
        this.people = people;
        this.journal = journal;
    }

    @Override
    public ActForm form(CaseFacts facts) {
        long account = facts.account().id();
        List<String> names = people.of(account).stream()
                .filter(Counterpart::isThere)
                .map(Counterpart::name)
                .toList();
        ActForm form = new ActForm();
        for (PaymentStep step : PaymentStep.values()) {
            form.suggest(step.code() + ".person", names).suggest(step.code() + ".standIn", names);
        }
        ways.find(account)
                .ifPresentOrElse(
                        known -> propose(form, known),
                        () -> form.propose("payDay", facts.account().payDay()));
        return form;
    }

    private static void propose(ActForm form, WayOfPayment known) {
        known.hands().forEach((step, hands) -> form.propose(step.code() + ".person", hands.person())
                .propose(step.code() + ".standIn", hands.standIn()));
        form.propose("invoiceForm", Code.codeOf(known.invoiceForm()))
                .propose("papers", known.papers().stream().map(Code::code).collect(Collectors.joining("\n")))
                .propose("payDay", known.payDay())
                .propose("payDayNote", known.payDayNote());
    }

    @Override
    public void check(CaseFacts facts, WayOfPaymentInput input, FormInput mistakes) {
        Integer day = input.payDay();
        if (day != null && (day < 1 || day > DAYS_OF_A_MONTH)) {
            mistakes.wrong("payDay", "day-of-month", day);
        }
        if (mistakes.mistakes().isEmpty() && input.isEmpty()) {
            mistakes.refuseMissing("pays.person");
        }
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, WayOfPaymentInput input, Doing doing) {
        WayOfPayment way = new WayOfPayment(
                input.hands(),
                input.invoiceForm(),
                input.papers(),
                input.payDay(),
                input.payDayNote(),
                facts.today(),
                doing.by());
        ways.save(facts.account().id(), way);
        journal.write(
                new JournalEntry(facts.account().id(), facts.kase().id().value(), "way-of-payment", words(way), null));
        return null;
    }

    private static Sentence words(WayOfPayment way) {
        List<Sentence> steps = way.known().stream()
                .map(known -> Sentence.joined(" ", known.step(), names(known.hands())))
                .toList();
        return Sentence.joined(
                "; ",
                steps.isEmpty() ? null : Arg.several(", ", steps.toArray()),
                way.invoiceForm(),
                way.papers().isEmpty() ? null : Arg.things(way.papers()),
                way.payDay() == null ? null : CaseSays.PAY_DAY.with(way.payDay()),
                Sentence.text(way.payDayNote()));
    }

    private static Arg names(Hands hands) {
        return Arg.several(" / ", text(hands.person()), text(hands.standIn()));
    }

    private static @Nullable Arg text(@Nullable String name) {
        return name == null ? null : Arg.text(name);
    }
}
