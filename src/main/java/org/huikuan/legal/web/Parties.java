package org.huikuan.legal.web;

import static org.huikuan.legal.web.PaperText.joined;

import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.contracts.Debtor;
import org.jspecify.annotations.Nullable;

/** Creditor and debtor on a paper for a court: what nobody has recorded is said to be unknown. */
final class Parties {

    private Parties() {}

    static void write(Paper paper, CaseFacts now, LegalFileView.Party us, Debtor known, PaperText text) {
        paper.heading(text.of("legal.creditor"));
        named(paper, us.name(), us, text).fact(text.of("legal.representativePost"), us.post());
        reached(paper, us, text);
        paper.fact(text.of("legal.paper.bank"), us.bank());
        LegalFileView.Party them = LegalFileView.Party.debtor(now, known);
        paper.heading(text.of("legal.debtor"));
        named(paper, joined(them.name(), them.code()), them, text);
        reached(paper, them, text);
        paper.fact(text.of("act.change-terms.legalRepresentativePhone"), known.legalRepresentativePhone())
                .fact(text.of("act.change-terms.englishName"), known.englishName())
                .fact(text.of("act.change-terms.class"), size(known, text))
                .fact(
                        text.of("act.change-terms.financeHead.name"),
                        joined(known.financeHead(), known.financeHeadPhone(), known.financeHeadEmail()))
                .fact(text.of("legal.paper.country"), text.country(now.account().country()));
    }

    private static Paper named(Paper paper, String name, LegalFileView.Party party, PaperText text) {
        return paper.fact(text.of("legal.paper.name"), name)
                .fact(text.of("legal.uscc"), party.taxNumber())
                .fact(text.of("legal.representative"), party.representative());
    }

    private static void reached(Paper paper, LegalFileView.Party party, PaperText text) {
        paper.fact(text.of("legal.paper.address"), party.address())
                .fact(text.of("legal.paper.phone"), joined(party.phone(), party.email()));
    }

    private static @Nullable String size(Debtor known, PaperText text) {
        return known.sizeClass() == null
                ? null
                : joined(text.of("code.size-class." + known.sizeClass().code()), known.sizeOn());
    }
}
