package org.huikuan.cases.loop;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.CollectionCase;
import org.huikuan.ledger.money.Receipt;
import org.huikuan.ledger.money.Receipts;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.Letters;
import org.huikuan.letters.Particulars;
import org.huikuan.letters.Reinstatement;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** What the course of cases does to their letters: endings cancel and thank, pauses that end set waiting ones free. */
@Component
class CaseLetters {

    private static final String SETTLED = "settled-";
    private static final String BOUNCED = "bounced-";

    private final Letters letters;
    private final Reinstatement reinstatement;
    private final Receipts receipts;

    CaseLetters(Letters letters, Reinstatement reinstatement, Receipts receipts) {
        this.letters = letters;
        this.reinstatement = reinstatement;
        this.receipts = receipts;
    }

    void afterReview(Collection<Reviewed> changed) {
        List<Reviewed> settled = changed.stream().filter(r -> !r.now().isOpen()).toList();
        letters.cancelUnsent(ids(settled), because(CaseStatus.SETTLED));
        thank(settled.stream()
                .filter(r -> r.before().creditor().thankYou())
                .map(r -> r.before().with(r.now()))
                .toList());
        letters.askAgain(ids(changed.stream()
                .filter(r ->
                        r.now().isOpen() && r.contradictsProcess() && r.now().waitUntil() == null)
                .toList()));
    }

    void cancel(Collection<Long> cases, Sentence why) {
        letters.cancelUnsent(cases, why);
    }

    void afterEnding(CaseId id, CaseStatus how) {
        letters.cancelUnsent(Set.of(id.value()), because(how));
    }

    /** The settlement of these cases is undone: what it cancelled is on its way again. */
    void afterReopening(Collection<CollectionCase> again) {
        reinstatement.of(again.stream().map(c -> c.id().value()).toList(), CaseStatus.SETTLED.code());
    }

    private static Sentence because(CaseStatus how) {
        return Sentence.parts(how);
    }

    private static List<Long> ids(List<Reviewed> reviewed) {
        return reviewed.stream().map(r -> r.now().id().value()).toList();
    }

    /** Who paid with money is thanked; who was settled by credit notes has nothing to be thanked for. */
    private void thank(List<CaseFacts> settled) {
        if (settled.isEmpty()) {
            return;
        }
        Map<Long, Receipt> paid = receipts.lastOf(accountsOf(settled), false);
        letters.order(settled.stream()
                .filter(f -> paid.containsKey(f.account().id()))
                .map(f -> money(
                        f,
                        LetterCode.L12,
                        SETTLED,
                        Objects.requireNonNull(paid.get(f.account().id()))))
                .toList());
    }

    /** Thanks were too early: money of these cases, now open, has bounced. @param before the thanked cases by account */
    void bounced(Collection<CaseFacts> open, Map<Long, CollectionCase> before) {
        Set<Long> thanked = letters.thanked(
                before.values().stream().map(c -> c.id().value()).toList());
        List<CaseFacts> concerned = open.stream()
                .filter(f -> before.containsKey(f.account().id()))
                .filter(f -> thanked.contains(
                        Objects.requireNonNull(before.get(f.account().id()))
                                .id()
                                .value()))
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        Map<Long, Receipt> gone = receipts.lastOf(accountsOf(concerned), true);
        letters.order(concerned.stream()
                .filter(f -> gone.containsKey(f.account().id()))
                .map(f -> money(
                        f,
                        LetterCode.L22,
                        BOUNCED,
                        Objects.requireNonNull(gone.get(f.account().id()))))
                .toList());
    }

    private static Set<Long> accountsOf(Collection<CaseFacts> facts) {
        return facts.stream().map(f -> f.account().id()).collect(Collectors.toSet());
    }

    /** The day is part of the step, so that a second settling or bouncing of the case writes again. */
    private static LetterOrder money(CaseFacts facts, LetterCode code, String step, Receipt receipt) {
        CollectionCase kase = facts.kase();
        Map<String, String> says = new HashMap<>();
        says.put(Particulars.AMOUNT, receipt.amount().amount().toPlainString());
        says.put(Particulars.CURRENCY, receipt.amount().currency());
        says.put(
                Particulars.MONEY_ON,
                String.valueOf(receipt.reversedOn() == null ? receipt.receivedOn() : receipt.reversedOn()));
        return new LetterOrder(
                kase.creditorId(),
                kase.accountId(),
                kase.id().value(),
                code,
                kase.position().stage().code(),
                step + facts.today(),
                1,
                facts.today(),
                says);
    }
}
