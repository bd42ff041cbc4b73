package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.PROSECUTING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Arg;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Legal staff record what interrupts or suspends the limitation of items, also of a case that has ended. */
@Component
class LimitationActs {

    private final LegalDesk desk;
    private final LimitationEvents events;
    private final CaseDocuments papers;

    LimitationActs(LegalDesk desk, LimitationEvents events, CaseDocuments papers) {
        this.desk = desk;
        this.events = events;
        this.papers = papers;
    }

    /** Fields {@code kind}, {@code on}, {@code until}, {@code items} (numbers; all when empty), {@code paper}, {@code note}. */
    void record(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.cases().forLateAct(id, PROSECUTING);
        FormInput words = Words.of(values);
        LimitationEvents.Entry entry = read(now, words);
        List<Long> items = items(now, words);
        words.check();
        events.add(Objects.requireNonNull(entry), items);
        desk.journal(
                now,
                "limitation-event",
                Sentence.joined(" ", Arg.code("limitation-kind", entry.kind()), entry.on()),
                Sentence.text(entry.note()));
    }

    private LimitationEvents.@Nullable Entry read(CaseFacts now, FormInput words) {
        String code = words.required("kind", 24);
        LimitationKind kind = code == null ? null : LimitationKind.of(code).orElse(null);
        if (code != null && kind == null) {
            words.wrong("kind", "unknown", code, String.join(", ", LimitationKind.codes()));
        }
        LocalDate on = Words.past(words, "on", now, true);
        LocalDate until = Words.past(words, "until", now, false);
        if (on != null && until != null && until.isBefore(on)) {
            words.wrong("until", "before-first", until, on);
        }
        Long paper = paper(now, words);
        String note = words.required("note", 1000);
        if (kind == null || on == null || note == null) {
            return null;
        }
        return new LimitationEvents.Entry(
                now.account().id(),
                now.kase().id().value(),
                kind.code(),
                on,
                until,
                paper,
                note,
                desk.userId(),
                now.today());
    }

    private @Nullable Long paper(CaseFacts now, FormInput words) {
        String text = words.text("paper", 18);
        if (text == null) {
            return null;
        }
        if (text.matches("\\d+")
                && papers.find(now.kase().id().value(), Long.parseLong(text)).isPresent()) {
            return Long.valueOf(text);
        }
        words.wrong("paper", "no-paper", text);
        return null;
    }

    private static List<Long> items(CaseFacts now, FormInput words) {
        Map<String, Long> known = new LinkedHashMap<>();
        now.items().forEach(i -> known.put(i.number(), i.invoiceId()));
        String text = words.text("items", 4000);
        if (text == null) {
            return now.overdue().stream().map(OpenItem::invoiceId).toList();
        }
        List<Long> named = new ArrayList<>();
        for (String number : text.split("[,，;；\\s]+")) {
            Long invoice = known.get(number);
            if (invoice == null) {
                words.wrong("items", "no-open-item", number);
            } else {
                named.add(invoice);
            }
        }
        return named;
    }

    /** A procedure is over, an obstacle gone: a new period begins, or the old one goes on. */
    void end(CaseId id, long eventId, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.cases().forLateAct(id, PROSECUTING);
        FormInput words = Words.of(values);
        LocalDate until = Words.past(words, "until", now, true);
        words.check();
        if (!events.end(id.value(), eventId, Objects.requireNonNull(until))) {
            throw new NotFound("no-limitation-event");
        }
        desk.journal(now, "limitation-event-over", Sentence.joined(" ", "#" + eventId, until), null);
    }
}
