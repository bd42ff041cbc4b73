package org.huikuan.legal.web;

import static org.huikuan.legal.web.PaperText.joined;
import static org.huikuan.legal.web.PaperText.money;

import java.util.List;
import org.huikuan.ledger.contracts.Guarantee;

/** Contract facts on a paper: agreed, not agreed or unknown, and who stands for the debt. */
final class FileContracts {

    private FileContracts() {}

    /** @param arbitration the contracts of all that is due have an arbitration clause */
    static void write(Paper paper, List<FileContract> contracts, boolean arbitration, PaperText text) {
        paper.heading(text.of("legal.paper.contracts"));
        if (contracts.isEmpty()) {
            paper.say(text.of("legal.paper.noContract"));
        }
        if (arbitration) {
            paper.strong(text.of("legal.paper.arbitration"));
        }
        contracts.forEach(c -> contract(paper, c, text));
    }

    private static void contract(Paper paper, FileContract c, PaperText text) {
        paper.part(joined(
                        c.number().isEmpty() ? text.of("terms.unnumbered") : c.number(),
                        c.byDefault() ? text.of("terms.byDefault") : null))
                .fact(text.of("act.change-terms.date"), c.signedOn())
                .fact(text.of("act.change-terms.lateRate.known"), rate(c, text))
                .fact(text.of("act.change-terms.payWhenPaid.known"), fact(c.payWhenPaid(), text))
                .fact(text.of("act.change-terms.supplyClause.known"), fact(c.supply(), text))
                .fact(text.of("act.change-terms.arbitration.known"), fact(c.arbitration(), text))
                .fact(text.of("act.change-terms.governingLaw"), c.law() == null ? null : text.country(c.law()))
                .fact(text.of("act.change-terms.retentionOfTitle.known"), fact(c.retention(), text))
                .fact(text.of("act.change-terms.guaranteed.known"), text.of("code.known." + c.guaranteed()));
        c.guarantees().forEach(g -> paper.fact(text.of("act.change-terms.guarantor"), guarantee(g, text)));
    }

    private static String fact(FileContract.Fact fact, PaperText text) {
        return joined(text.of("code.known." + fact.known()), fact.clause());
    }

    private static String rate(FileContract c, PaperText text) {
        String rate = c.ratePercent() == null
                ? text.of("code.known." + c.rateKnown())
                : c.ratePercent() + " % / " + text.of("code.rate-period." + c.ratePer());
        return joined(rate, c.rateClause());
    }

    static String guarantee(Guarantee g, PaperText text) {
        return joined(
                g.guarantor(),
                text.of("code.guarantee-kind." + g.kind().code()),
                g.amount() == null ? null : money(g.amount(), String.valueOf(g.currency())),
                text.of("act.change-terms.until") + " " + text.orUnknown(g.until()),
                g.note());
    }
}
