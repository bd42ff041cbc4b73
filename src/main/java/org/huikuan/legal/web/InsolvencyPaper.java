package org.huikuan.legal.web;

import static org.huikuan.legal.web.PaperText.joined;
import static org.huikuan.legal.web.PaperText.money;
import static org.huikuan.legal.web.PaperText.number;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.documents.CaseDocument;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.legal.insolvency.InsolvencyStatement;

/** The claim in an insolvency (债权申报表) as a paper: parties, every item, interest to the acceptance, sums by currency. */
final class InsolvencyPaper {

    private final CaseFacts now;
    private final LegalFileView.Party creditor;
    private final AccountTerms known;
    private final InsolvencyStatement claim;
    private final PaperText text;

    InsolvencyPaper(
            CaseFacts now,
            LegalFileView.Party creditor,
            AccountTerms known,
            InsolvencyStatement claim,
            PaperText text) {
        this.now = now;
        this.creditor = creditor;
        this.known = known;
        this.claim = claim;
        this.text = text;
    }

    /** @param papers of the case, which go with it */
    Paper write(List<CaseDocument> papers) {
        Paper paper = new Paper(
                text.of("legal.claim.title"),
                text.of("legal.paper.about", now.kase().id().number(), now.today()),
                text);
        facts(paper);
        sums(paper.heading(text.of("legal.claim.sums")));
        items(paper.heading(text.of("legal.claim.items")));
        interest(paper.heading(text.of("legal.interest")));
        securities(paper.heading(text.of("legal.claim.securities")));
        paper.heading(text.of("legal.papers"))
                .list(papers.stream()
                        .map(p -> joined(
                                p.addedOn(),
                                text.journal().code("document-kind", p.kind().code()),
                                p.fileName()))
                        .toList());
        return paper.say(text.of("legal.claim.seal"));
    }

    private void facts(Paper paper) {
        Parties.write(paper, now, creditor, known.debtor(), text);
        paper.heading(text.of("legal.claim.procedure"))
                .fact(text.of("legal.claim.acceptedOn"), claim.acceptedOn())
                .fact(text.of("legal.claim.claimBy"), claim.claimBy());
        if (claim.acceptedOn() == null) {
            paper.strong(text.of("legal.claim.noAcceptance", claim.reckonedOn()));
        }
    }

    private void sums(Paper paper) {
        List<String> heads = List.of(
                text.of("legal.claim.currency"),
                text.of("legal.claim.principal") + ">",
                text.of("legal.claim.ofItDisputed") + ">",
                text.of("legal.interest") + ">",
                text.of("legal.claim.onAccount") + ">",
                text.of("legal.claim.total") + ">");
        paper.table(
                heads,
                claim.sums().stream()
                        .map(s -> Paper.row(
                                s.currency(),
                                number(s.principal()),
                                number(s.disputed()),
                                number(s.interest()),
                                number(s.onAccount().negate()),
                                number(s.total())))
                        .toList());
        paper.say(text.of("legal.claim.rule", claim.interest().until()));
    }

    private void items(Paper paper) {
        List<String> heads = List.of(
                text.of("legal.item"),
                text.of("legal.issuedOn"),
                text.of("legal.dueOn"),
                text.of("legal.claim.currency"),
                text.of("legal.open") + ">",
                text.of("legal.interest") + ">",
                text.of("legal.claim.remark"));
        paper.table(heads, claim.lines().stream().map(this::line).toList());
        if (!claim.later().isEmpty()) {
            paper.strong(text.of("legal.claim.later"))
                    .list(claim.later().stream()
                            .map(i -> joined(
                                    i.number(),
                                    i.issuedOn(),
                                    money(i.open().amount(), i.open().currency())))
                            .toList());
        }
    }

    private List<String> line(InsolvencyStatement.Line l) {
        String disputed = l.disputed().signum() > 0 ? text.of("legal.claim.disputed", number(l.disputed())) : null;
        return Paper.row(
                l.item().number(),
                l.item().issuedOn(),
                l.item().dueOn(),
                l.item().open().currency(),
                number(l.item().open().amount()),
                number(l.interest()),
                joined(
                        l.due() ? null : text.of("legal.claim.notDue"),
                        disputed,
                        l.item().closed() ? text.of("legal.claim.closed") : null));
    }

    private void interest(Paper paper) {
        InterestLines.write(paper, claim.interest(), text);
    }

    /** EBL 49: a creditor says whether its claim is secured and whether others are liable with the debtor. */
    private void securities(Paper paper) {
        known.contracts().forEach(c -> {
            String number = c.number().isEmpty() ? text.of("terms.unnumbered") : c.number();
            paper.fact(
                    text.of("legal.claim.security", number, text.of("act.change-terms.guaranteed.known")),
                    c.guarantees().isEmpty()
                            ? text.of("code.known." + c.guaranteed().code())
                            : text.apart(c.guarantees().stream()
                                    .map(g -> FileContracts.guarantee(g, text))
                                    .toList()));
            paper.fact(
                    text.of("legal.claim.security", number, text.of("act.change-terms.retentionOfTitle.known")),
                    joined(
                            text.of("code.known." + c.retention().known().code()),
                            c.retention().text()));
        });
        if (known.contracts().isEmpty()) {
            paper.say(text.of("legal.unknown"));
        }
    }
}
