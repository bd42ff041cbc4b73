package org.huikuan.ledger.contracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What changed about contract and debtor facts, as the journal keeps it: codes that the reader's language has words for. */
final class TermsText {

    private static final Arg NOTHING = Arg.of("–");

    private TermsText() {}

    static Sentence difference(AccountTerms before, AccountTerms after) {
        Map<Arg, Arg> was = flat(before);
        Map<Arg, Arg> is = flat(after);
        Set<Arg> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        List<Sentence> changes = new ArrayList<>();
        for (Arg name : names) {
            Arg old = was.getOrDefault(name, NOTHING);
            Arg now = is.getOrDefault(name, NOTHING);
            if (!old.equals(now)) {
                changes.add(LedgerSays.TERM_BECAME.with(name, old, now));
            }
        }
        return Sentence.list(changes);
    }

    private static Map<Arg, Arg> flat(AccountTerms terms) {
        Map<Arg, Arg> flat = new LinkedHashMap<>();
        Debtor d = terms.debtor();
        put(flat, term(TermField.USCC), d.uscc());
        put(flat, term(TermField.ENGLISH_NAME), d.englishName());
        put(flat, term(TermField.SIZE_CLASS), d.sizeClass());
        put(flat, term(TermField.SIZE_ON), d.sizeOn());
        put(flat, term(TermField.LEGAL_REPRESENTATIVE), d.legalRepresentative());
        put(flat, term(TermField.LEGAL_REPRESENTATIVE_PHONE), d.legalRepresentativePhone());
        put(flat, term(TermField.FINANCE_HEAD), d.financeHead());
        put(flat, term(TermField.FINANCE_HEAD_PHONE), d.financeHeadPhone());
        put(flat, term(TermField.FINANCE_HEAD_EMAIL), d.financeHeadEmail());
        terms.contracts().forEach(c -> contract(flat, c));
        return flat;
    }

    private static void contract(Map<Arg, Arg> flat, Contract c) {
        put(flat, term(c, TermField.SIGNED_ON), c.signedOn());
        put(flat, term(c, TermField.CONTRACT_DEFAULT), Arg.code("yes-no", String.valueOf(c.isDefault())));
        put(flat, term(c, TermField.LATE_RATE), lateRate(c.lateRate()));
        put(flat, term(c, TermField.LATE_CLAUSE), c.lateClause());
        put(flat, term(c, TermField.PAY_WHEN_PAID), clause(c.payWhenPaid()));
        put(flat, term(c, TermField.SUPPLY_CLAUSE), clause(c.supply()));
        put(flat, term(c, TermField.ARBITRATION), clause(c.arbitration()));
        put(flat, term(c, TermField.GOVERNING_LAW), c.law());
        put(flat, term(c, TermField.RETENTION_OF_TITLE), clause(c.retention()));
        put(flat, term(c, TermField.GUARANTEED), guarantees(c));
    }

    private static Arg term(TermField name) {
        return Arg.of(name);
    }

    private static Arg term(Contract c, TermField name) {
        return Arg.of(
                c.number().isEmpty()
                        ? LedgerSays.OF_A_CONTRACT.with(name)
                        : LedgerSays.OF_CONTRACT.with(c.number(), name));
    }

    private static Arg lateRate(LateRate rate) {
        return rate.percent() == null
                ? Arg.of(rate.known())
                : Arg.of(LedgerSays.LATE_RATE.with(
                        rate.percent().stripTrailingZeros(), Objects.requireNonNull(rate.per())));
    }

    private static Arg clause(Clause clause) {
        return clause.text() == null ? Arg.of(clause.known()) : Arg.text(clause.text());
    }

    private static Arg guarantees(Contract contract) {
        return contract.guarantees().isEmpty()
                ? Arg.of(contract.guaranteed())
                : Arg.things(
                        contract.guarantees().stream().map(TermsText::guarantee).toList());
    }

    private static Sentence guarantee(Guarantee g) {
        return g.amount() == null
                ? LedgerSays.GUARANTEE.with(g.guarantor(), g.kind())
                : LedgerSays.GUARANTEE_OVER.with(
                        g.guarantor(), g.kind(), Sentence.joined(" ", g.amount(), g.currency()));
    }

    private static void put(Map<Arg, Arg> flat, Arg name, @Nullable Object value) {
        if (value != null) {
            flat.put(name, Arg.of(value));
        }
    }
}
