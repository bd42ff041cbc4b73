package org.huikuan.recovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PersonChoice;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WaysOfPayment;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the data already answers of the eight questions of the case brief, each with where it is from. */
@Service
@Transactional(readOnly = true)
public class BriefProposals {

    private static final int CONTACTS_LOOKED_AT = 50;

    private final CaseReads reads;
    private final CaseDocuments documents;
    private final InterestToday interest;
    private final WaysOfPayment ways;

    BriefProposals(CaseReads reads, CaseDocuments documents, InterestToday interest, WaysOfPayment ways) {
        this.reads = reads;
        this.documents = documents;
        this.interest = interest;
        this.ways = ways;
    }

    /**
     * A part of an answer.
     *
     * @param question field of the brief
     * @param source where it is from: {@code account}, {@code items}, {@code interest}, {@code papers},
     *     {@code promises}, {@code contacts}, {@code people}, {@code charge}
     * @param text what it says, in words of the module's bundle
     */
    public record Proposal(String question, String source, Sentence text) {}

    /** In the order of the questions; nothing for a question that the data cannot answer. */
    public List<Proposal> of(CaseId id) {
        CaseFacts now = reads.facts(id);
        List<Proposal> all = new ArrayList<>();
        Account account = now.account();
        add(all, "whoOwes", "account", account.name(), account.customer());
        now.overdueByCurrency()
                .forEach((currency, sum) ->
                        add(all, "howMuch", "items", new Money(sum, currency), disputed(now, currency)));
        interest.of(now)
                .forEach(sum -> add(all, "howMuch", "interest", sum, now.today().toString()));
        papers(all, id);
        promises(all, now);
        reads.lastContacts(id, CONTACTS_LOOKED_AT).stream()
                .filter(i -> i.reason() != null)
                .findFirst()
                .ifPresent(i -> add(
                        all,
                        "whyUnpaid",
                        "contacts",
                        Arg.code("non-payment-reason", text(i.reason())),
                        text(i.onDate()),
                        said(i)));
        deciders(id).forEach(p -> add(all, "whoDecides", "people", p.name(), role(p.contact())));
        Optional.ofNullable(payDay(account)).ifPresent(day -> add(all, "whenMoney", "account", day.toString()));
        Optional.ofNullable(now.kase().collector()).ifPresent(who -> add(all, "nextBy", "charge", who));
        return all;
    }

    /** Those known to decide; everybody while nobody is. */
    private List<Counterpart> deciders(CaseId id) {
        List<Counterpart> people = reads.people(id);
        List<Counterpart> deciders = PersonChoice.all(Matter.DECIDE, people);
        return deciders.isEmpty() ? people : deciders;
    }

    /** As it was told, else by the master data. */
    private @Nullable Integer payDay(Account account) {
        Integer told = ways.find(account.id()).map(WayOfPayment::payDay).orElse(null);
        return told == null ? account.payDay() : told;
    }

    private void papers(List<Proposal> all, CaseId id) {
        List<String> papers =
                documents.of(id.value()).stream().map(CaseDocument::fileName).toList();
        if (!papers.isEmpty()) {
            add(all, "onWhatBasis", "papers", papers);
        }
    }

    private static void promises(List<Proposal> all, CaseFacts now) {
        for (Promise promise : now.pauses(Promise.class)) {
            String about = promise.isOpen() ? "whenMoney" : "onWhatBasis";
            add(all, about, "promises", promise.amount(), promise.payOn(), promise.state());
        }
    }

    private static Money disputed(CaseFacts now, String currency) {
        BigDecimal sum = now.overdue().stream()
                .filter(i -> i.open().currency().equals(currency))
                .map(now::disputed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, currency);
    }

    private static String said(Interaction contact) {
        return text(contact.note());
    }

    private static String role(Contact contact) {
        return text(contact.role()) + (contact.phone() == null ? "" : " " + contact.phone());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void add(List<Proposal> all, String question, String source, Object... facts) {
        all.add(new Proposal(question, source, Sentence.of("recovery.brief." + question + "." + source, facts)));
    }
}
