package org.huikuan.ledger.contracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;
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
        put(flat, term("uscc"), d.uscc());
        put(flat, term("english-name"), d.englishName());
        put(flat, term("size-class"), d.sizeClass());
        put(flat, term("size-on"), d.sizeOn());
        put(flat, term("legal-representative"), d.legalRepresentative());
        put(flat, term("legal-representative-phone"), d.legalRepresentativePhone());
        put(flat, term("finance-head"), d.financeHead());
        put(flat, term("finance-head-phone"), d.financeHeadPhone());
        put(flat, term("finance-head-email"), d.financeHeadEmail());
        terms.contracts().forEach(c -> contract(flat, c));
        return flat;
    }

    private static void contract(Map<Arg, Arg> flat, Contract c) {
        put(flat, term(c, "signed-on"), c.signedOn());
        put(flat, term(c, "contract-default"), word(c.isDefault() ? "yes" : "no"));
        put(flat, term(c, "late-rate"), lateRate(c.lateRate()));
        put(flat, term(c, "late-clause"), c.lateClause());
        put(flat, term(c, "pay-when-paid"), clause(c.payWhenPaid()));
        put(flat, term(c, "supply-clause"), clause(c.supply()));
        put(flat, term(c, "arbitration"), clause(c.arbitration()));
        put(flat, term(c, "governing-law"), c.law());
        put(flat, term(c, "retention-of-title"), clause(c.retention()));
        put(flat, term(c, "guaranteed"), guarantees(c));
    }

    private static Arg term(String name) {
        return word(name);
    }

    private static Arg term(Contract c, String name) {
        return Arg.of(
                c.number().isEmpty()
                        ? LedgerSays.OF_A_CONTRACT.with(word(name))
                        : LedgerSays.OF_CONTRACT.with(c.number(), word(name)));
    }

    private static Arg word(String code) {
        return Arg.code("term", code);
    }

    private static Arg lateRate(LateRate rate) {
        return rate.percent() == null
                ? Arg.of(rate.known())
                : Arg.of(LedgerSays.LATE_RATE.with(
                        rate.percent().stripTrailingZeros(), word("per-" + Code.codeOf(rate.per()))));
    }

    private static Arg clause(Clause clause) {
        return clause.text() == null ? Arg.of(clause.known()) : Arg.text(clause.text());
    }

    private static Arg guarantees(Contract contract) {
        return contract.guarantees().isEmpty()
                ? Arg.of(contract.guaranteed())
                : Arg.several(
                        ", ",
                        contract.guarantees().stream().map(TermsText::guarantee).toArray());
    }

    private static Sentence guarantee(Guarantee g) {
        Arg kind = word("guarantee-" + g.kind().code());
        return g.amount() == null
                ? LedgerSays.GUARANTEE.with(g.guarantor(), kind)
                : LedgerSays.GUARANTEE_OVER.with(g.guarantor(), kind, Sentence.joined(" ", g.amount(), g.currency()));
    }

    private static void put(Map<Arg, Arg> flat, Arg name, @Nullable Object value) {
        if (value != null) {
            flat.put(name, Arg.of(value));
        }
    }
}
