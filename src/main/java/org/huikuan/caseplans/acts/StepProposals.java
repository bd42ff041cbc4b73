package org.huikuan.caseplans.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.cases.strategies.Rungs;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.cases.strategies.Strategy;
import org.huikuan.cases.strategies.StrategyTips;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PersonChoice;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What strategy and people propose as steps of a plan; whoever writes it changes them, with scripts that are known. */
@Component
class StepProposals {

    private final CaseReads reads;
    private final Strategies strategies;
    private final ObjectProvider<StrategyTips> tips;
    private final MessageSource messages;

    StepProposals(CaseReads reads, Strategies strategies, ObjectProvider<StrategyTips> tips, MessageSource messages) {
        this.reads = reads;
        this.strategies = strategies;
        this.tips = tips;
        this.messages = messages;
    }

    /** The next artefact with who decides, then the soft links with who pays, each a word of the strategy. */
    List<PlannedStep> of(CaseFacts now) {
        Strategy strategy = strategies.of(now);
        List<Counterpart> people = reads.people(now.kase().id());
        List<PlannedStep> steps = new ArrayList<>();
        LocalDate first = later(now.kase().position().nextOn(), now.today());
        steps.add(step(
                now,
                first,
                name(Matter.DECIDE, people),
                word("artefact", strategy.plan().artefact().code()),
                scripts(now).stream().findFirst().orElse(null)));
        strategy.plan()
                .links()
                .forEach(link ->
                        steps.add(step(now, first, name(Matter.PAY, people), word("soft-link", link.code()), null)));
        return steps;
    }

    /** The announced day of the next rung; null where none is. */
    @Nullable
    LocalDate reviewOn(CaseFacts now) {
        return Rungs.next(now, strategies.of(now));
    }

    /** Those at the customer, who decides first. */
    List<String> people(CaseFacts now) {
        List<Counterpart> people = reads.people(now.kase().id());
        List<Counterpart> all = new ArrayList<>(PersonChoice.all(Matter.DECIDE, people));
        all.addAll(people);
        return all.stream().map(Counterpart::name).distinct().toList();
    }

    List<String> scripts(CaseFacts now) {
        Strategy strategy = strategies.of(now);
        Locale reader = LocaleContextHolder.getLocale();
        return tips.orderedStream()
                .flatMap(t -> t.of(now, strategy, reader).stream())
                .map(StrategyTips.Tip::code)
                .toList();
    }

    /** Notes scripts that nobody knows; a house without a playbook takes any. */
    void check(List<StepInput> steps, FormInput mistakes) {
        List<StrategyTips> books = tips.stream().toList();
        for (int i = 0; i < steps.size(); i++) {
            String script = steps.get(i).script();
            if (script != null && !books.isEmpty() && books.stream().noneMatch(b -> b.knows(script))) {
                mistakes.wrong("steps[" + i + "].script", "no-playbook-entry", script);
            }
        }
    }

    private static PlannedStep step(
            CaseFacts now, LocalDate on, @Nullable String person, String what, @Nullable String script) {
        Stage stage = now.kase().position().stage();
        Channel channel = stage == Stage.VISIT || stage == Stage.MANAGER_VISIT ? Channel.VISIT : Channel.PHONE;
        return new PlannedStep(0, 0, now.kase().id(), on, channel, person, what, script, null);
    }

    private static @Nullable String name(Matter matter, List<Counterpart> people) {
        Optional<Counterpart> who = PersonChoice.of(matter, people);
        return who.map(Counterpart::name).orElse(null);
    }

    private static LocalDate later(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? today : day;
    }

    private String word(String list, String code) {
        String key = "code." + list + "." + code;
        return String.valueOf(messages.getMessage(key, null, code, LocaleContextHolder.getLocale()));
    }
}
