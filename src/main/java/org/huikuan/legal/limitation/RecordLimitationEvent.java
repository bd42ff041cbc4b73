package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.OpenItem;
import org.huikuan.legal.FileAct;
import org.huikuan.legal.LegalCases;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalStage;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Legal staff record what interrupts or suspends the limitation of items, also of a case that has ended. */
@Component
class RecordLimitationEvent extends FileAct<CaseFacts, LimitationEventInput> {

    private final LegalStage stage;
    private final LimitationEvents events;
    private final CaseDocuments papers;

    RecordLimitationEvent(LegalStage stage, LimitationEvents events, CaseDocuments papers) {
        super("limitation-event", LegalRoles.PROSECUTING, new LegalCases(stage, true), LimitationEventInput.class);
        this.stage = stage;
        this.events = events;
        this.papers = papers;
    }

    @Override
    public ActForm form(CaseFacts now) {
        List<ActForm.Option> known = papers.of(now.kase().id().value()).stream()
                .map(p -> new ActForm.Option(Long.toString(p.id()), p.fileName() + " · " + p.addedOn()))
                .toList();
        ActForm form = new ActForm()
                .options(
                        "items",
                        now.items().stream()
                                .map(i -> ActForm.Option.of(i.number()))
                                .toList())
                .propose("on", now.today());
        return known.isEmpty() ? form.without("paper") : form.options("paper", known);
    }

    @Override
    public void check(CaseFacts now, LimitationEventInput input, FormInput mistakes) {
        LocalDate on = input.on();
        LocalDate until = input.until();
        LegalEntries.past(mistakes, "on", on, now);
        LegalEntries.past(mistakes, "until", until, now);
        if (on != null && until != null && until.isBefore(on)) {
            mistakes.wrong("until", "before-first", until, on);
        }
        String paper = input.paper();
        if (paper != null
                && (!paper.matches("\\d+")
                        || papers.find(now.kase().id().value(), Long.parseLong(paper))
                                .isEmpty())) {
            mistakes.wrong("paper", "no-paper", paper);
        }
        Map<String, Long> known = known(now);
        input.items().stream()
                .filter(number -> !known.containsKey(number))
                .forEach(number -> mistakes.wrong("items", "no-open-item", number));
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, LimitationEventInput input, Doing doing) {
        Map<String, Long> known = known(now);
        List<Long> items = input.items().isEmpty()
                ? now.overdue().stream().map(OpenItem::invoiceId).toList()
                : input.items().stream().map(known::get).toList();
        events.add(
                new LimitationEvents.Entry(
                        now.account().id(),
                        now.kase().id().value(),
                        input.kind().code(),
                        input.on(),
                        input.until(),
                        input.paper() == null ? null : Long.valueOf(input.paper()),
                        input.note(),
                        doing.by(),
                        now.today()),
                items);
        stage.journal(
                now, "limitation-event", Sentence.joined(" ", input.kind(), input.on()), Sentence.text(input.note()));
        return null;
    }

    private static Map<String, Long> known(CaseFacts now) {
        return now.items().stream().collect(Collectors.toMap(OpenItem::number, OpenItem::invoiceId));
    }
}
