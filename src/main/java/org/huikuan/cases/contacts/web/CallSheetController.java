package org.huikuan.cases.contacts.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.web.PromiseView;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.cases.web.CaseRow;
import org.huikuan.cases.web.CaseView;
import org.huikuan.ledger.Contact;
import org.huikuan.shared.Names;
import org.huikuan.strategy.KeptDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a collector wants before the eyes while calling, in one answer. */
@RestController
class CallSheetController {

    private static final int LAST_CONTACTS = 5;

    private final CaseReads reads;
    private final MessageSource messages;
    private final Names names;

    CallSheetController(CaseReads reads, MessageSource messages, Names names) {
        this.reads = reads;
        this.messages = messages;
        this.names = names;
    }

    @Operation(
            operationId = "getCallSheet",
            summary = "What a collector wants before the eyes when calling the customer")
    @GetMapping("/api/cases/{number}/call-sheet")
    CallSheet of(@PathVariable String number) {
        CaseId id = CaseId.of(number);
        CaseFacts facts = reads.facts(id);
        return new CallSheet(
                number,
                facts.account().customer(),
                facts.account().name(),
                facts.account().phone(),
                reads.contacts(id),
                CaseView.items(facts),
                CaseRow.amounts(facts.overdueByCurrency()),
                CaseRow.amounts(reads.onAccount(id)),
                reads.lastContacts(id, LAST_CONTACTS).stream()
                        .map(c -> LastContact.of(c, names.of(c.byUser())))
                        .toList(),
                facts.pauses(Promise.class).stream().map(PromiseView::of).toList(),
                why(reads.decisions(id)),
                words(reads.lastContacts(id, LAST_CONTACTS), facts.pauses(Promise.class)),
                facts.today());
    }

    private Map<String, String> words(List<Interaction> contacts, List<Promise> promises) {
        Map<String, String> words = new TreeMap<>();
        contacts.forEach(c -> {
            words.put(c.result().code(), word("code.call-result.", c.result().code()));
            String reason = c.reason();
            if (reason != null) {
                words.put(reason, word("code.non-payment-reason.", reason));
            }
        });
        promises.forEach(p -> words.put(
                p.state().code(), word("code.promise-state.", p.state().code())));
        return words;
    }

    private String word(String beginning, String code) {
        return Objects.requireNonNullElse(
                messages.getMessage(beginning + code, null, code, LocaleContextHolder.getLocale()), code);
    }

    private static @Nullable Why why(List<KeptDecision> decisions) {
        if (decisions.isEmpty()) {
            return null;
        }
        KeptDecision last = decisions.get(decisions.size() - 1);
        return new Why(last.onDate(), last.becauseZh(), last.becauseEn());
    }

    /**
     * @param unallocated money and credit of the customer that has paid no invoice yet
     * @param why the sentence of the newest decision about the case
     * @param words what results, reasons and states of promises are called in the reader's language, by code
     */
    record CallSheet(
            String number,
            String customer,
            String customerName,
            @Nullable String phone,
            List<Contact> contacts,
            List<CaseView.Item> items,
            List<CaseRow.Amount> overdue,
            List<CaseRow.Amount> unallocated,
            List<LastContact> lastContacts,
            List<PromiseView> promises,
            @Nullable Why why,
            Map<String, String> words,
            LocalDate today) {}

    /** A logged contact, newest first. @param byName of who logged it */
    record LastContact(
            LocalDate onDate,
            String byUser,
            String byName,
            String channel,
            @Nullable String person,
            String result,
            @Nullable String reason,
            @Nullable String note) {

        static LastContact of(Interaction i, String byName) {
            return new LastContact(
                    i.onDate(),
                    i.byUser(),
                    byName,
                    i.channel(),
                    i.person(),
                    i.result().code(),
                    i.reason(),
                    i.note());
        }
    }

    /**
     * A decision's sentence in both languages. It speaks of the day on which it was taken.
     *
     * @param on the creditor's day of the decision
     */
    record Why(LocalDate on, String zh, String en) {}
}
