package org.huikuan.cases.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.promises.Promise;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PaymentStep;
import org.huikuan.debtors.PersonChoice;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WaysOfPayment;
import org.huikuan.letters.LedgerPapers;
import org.huikuan.letters.Recipient;
import org.huikuan.shared.Arg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the debtor is, who decides there, when it pays, and what we hold against it. */
@Component
class DebtorAnswers {

    /** Where a firm is told by its unified social credit code. */
    private static final String CHINA = "CN";

    private final Counterparts people;
    private final WaysOfPayment ways;
    private final HeldLevers levers;
    private final LedgerPapers papers;

    DebtorAnswers(Counterparts people, WaysOfPayment ways, HeldLevers levers, LedgerPapers papers) {
        this.people = people;
        this.ways = ways;
        this.levers = levers;
        this.papers = papers;
    }

    record Known(BriefAnswer whoOwes, BriefAnswer whoDecides, BriefAnswer whenMoney, BriefAnswer levers) {}

    Known of(CaseFacts now) {
        long account = now.account().id();
        WayOfPayment way = ways.find(account).orElse(null);
        return new Known(
                whoOwes(now),
                whoDecides(now, people.of(account)),
                whenMoney(now, way),
                levers(now, levers.of(account)));
    }

    private BriefAnswer whoOwes(CaseFacts now) {
        Answering answer = new Answering(BriefQuestion.WHO_OWES);
        answer.say("name", now.account().name(), now.account().customer());
        Recipient registered = papers.of(now.account().id()).recipient(now.account(), "zh", null);
        if (registered.uscc() != null) {
            return answer.say("uscc", registered.uscc()).known();
        }
        return now.account().country().equals(CHINA) ? answer.lacks("noUscc", "") : answer.known();
    }

    private static BriefAnswer whoDecides(CaseFacts now, List<Counterpart> all) {
        Answering answer = new Answering(BriefQuestion.WHO_DECIDES);
        List<Counterpart> deciding = PersonChoice.all(Matter.DECIDE, all);
        deciding.forEach(p -> answer.say("person", p.name(), words(p)));
        List<String> others = all.stream()
                .filter(Counterpart::isThere)
                .filter(p -> !deciding.contains(p))
                .map(Counterpart::name)
                .toList();
        if (!others.isEmpty()) {
            answer.say("others", others);
        }
        return deciding.isEmpty() ? answer.lacks("unknown", "person") : answer.known();
    }

    private static Arg words(Counterpart person) {
        PersonFacts f = person.facts();
        return Arg.several(
                " · ",
                person.role(),
                f.decisionMaker(),
                f.power(),
                f.attitude(),
                person.contact().phone());
    }

    /** By the day on which it pays, or by its own word. */
    private static BriefAnswer whenMoney(CaseFacts now, @Nullable WayOfPayment way) {
        Answering answer = new Answering(BriefQuestion.WHEN_MONEY);
        Optional<Integer> day = Optional.ofNullable(way)
                .map(WayOfPayment::payDay)
                .or(() -> Optional.ofNullable(now.account().payDay()));
        day.ifPresent(d -> answer.say("payDay", d));
        Optional.ofNullable(way).map(WayOfPayment::payDayNote).ifPresent(note -> answer.say("note", Arg.text(note)));
        Stream.ofNullable(way)
                .map(w -> w.at(PaymentStep.PAYS).person())
                .flatMap(Stream::ofNullable)
                .forEach(who -> answer.say("pays", who));
        List<Promise> open =
                now.pauses(Promise.class).stream().filter(Promise::isOpen).toList();
        open.forEach(p -> answer.say("promise", p.amount(), p.payOn()));
        return day.isEmpty() && open.isEmpty() ? answer.lacks("unknown", "way-of-payment") : answer.known();
    }

    /** Known when somebody has gone through the register, also when nothing holds. */
    private static BriefAnswer levers(CaseFacts now, List<HeldLever> register) {
        Answering answer = new Answering(BriefQuestion.LEVERS);
        List<HeldLever> holding = new ArrayList<>();
        for (HeldLever lever : register) {
            if (lever.holds(now.today())) {
                holding.add(lever);
                answer.say("lever", lever.lever(), lever.strength(), text(lever.proof()));
            }
        }
        if (register.isEmpty()) {
            return answer.lacks("unknown", "");
        }
        return holding.isEmpty() ? answer.say("none").known() : answer.known();
    }

    private static Arg text(@Nullable String words) {
        return Arg.text(words == null ? "–" : words);
    }
}
