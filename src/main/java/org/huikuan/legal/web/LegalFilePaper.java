package org.huikuan.legal.web;

import static org.huikuan.legal.web.PaperText.joined;
import static org.huikuan.legal.web.PaperText.money;
import static org.huikuan.legal.web.PaperText.number;

import java.math.BigDecimal;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Stage;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.legal.FileRecords;
import org.huikuan.legal.limitation.Interruption;
import org.huikuan.legal.limitation.ItemLimitation;
import org.huikuan.legal.limitation.LimitationPeriod;

/** The legal file (案卷) as one paper: what a lawyer needs to begin, complete and in words. */
final class LegalFilePaper {

    private final LegalFileView file;
    private final CaseFacts now;
    private final PaperText text;

    LegalFilePaper(LegalFileView file, CaseFacts now, PaperText text) {
        this.file = file;
        this.now = now;
        this.text = text;
    }

    Paper write() {
        Paper paper = new Paper(
                text.of("legal.file"),
                text.of("legal.paper.about", file.course().number(), now.today()),
                text);
        course(paper);
        Parties.write(paper, now, file.creditor(), file.debtorFacts(), text);
        FileContracts.write(paper, file.contracts(), file.course().arbitration().equals(Known.YES.code()), text);
        items(paper);
        receipts(paper);
        limitation(paper);
        paper.heading(text.of("legal.interest"));
        InterestLines.write(paper, file.interest(), text);
        FileHistory.write(paper, file, text);
        return paper;
    }

    private void course(Paper paper) {
        paper.heading(text.of("legal.paper.case"))
                .fact(
                        text.of("legal.paper.case"),
                        joined(file.course().number(), file.course().customerName()));
        if (file.course().stage().equals(Stage.LEGAL_ACTION.code())) {
            paper.fact(
                    text.of("legal.step"),
                    joined(
                            text.of("legal.step." + file.course().step()),
                            file.course().dueOn()));
        }
        paper.fact(
                text.of("legal.paper.overdue"),
                joined(file.course().overdue().stream()
                        .map(s -> money(new BigDecimal(s.amount()), s.currency()))
                        .toArray()));
        paper.heading(text.of("legal.deadlines"))
                .list(file.course().deadlines().stream().map(this::deadline).toList());
    }

    private String deadline(LegalView.Clock d) {
        return joined(
                d.untilOn(),
                text.isEnglish() ? d.whatEn() : d.whatZh(),
                text.say(d.cited()),
                d.confirmed() ? null : text.of("legal.toBeConfirmed"),
                d.metOn() == null ? null : text.of("legal.met") + " " + d.metOn());
    }

    private void items(Paper paper) {
        List<String> heads = List.of(
                text.of("legal.item"),
                text.of("legal.issuedOn"),
                text.of("legal.dueOn"),
                text.of("legal.paper.days") + ">",
                text.of("legal.claim.currency"),
                text.of("legal.paper.amount") + ">",
                text.of("legal.open") + ">",
                text.of("legal.disputed") + ">");
        paper.heading(text.of("legal.items"))
                .table(heads, file.items().stream().map(LegalFilePaper::item).toList());
    }

    private static List<String> item(LegalFileLines.Item i) {
        return Paper.row(
                i.number(),
                i.issuedOn(),
                i.dueOn(),
                Math.max(0, i.daysPastDue()),
                i.currency(),
                number(new BigDecimal(i.amount())),
                number(new BigDecimal(i.open())),
                number(new BigDecimal(i.disputed())));
    }

    private void receipts(Paper paper) {
        List<String> heads = List.of(
                text.of("legal.paper.receivedOn"),
                text.of("legal.paper.receipt"),
                text.of("legal.item"),
                text.of("legal.paper.amount") + ">",
                text.of("legal.claim.remark"));
        paper.heading(text.of("legal.paper.receipts"))
                .table(heads, file.receipts().stream().map(this::receipt).toList());
        if (file.clawbackFrom() != null) {
            paper.strong(text.of("legal.payments")).say(text.of("legal.clawback") + " " + file.clawbackFrom());
            if (file.acceptedOn() == null) {
                paper.say(text.of("legal.clawbackFromHold"));
            }
            paper.list(file.payments().stream()
                    .map(p -> joined(p.receivedOn(), p.reference(), money(p.amount(), p.currency())))
                    .toList());
        }
    }

    private List<String> receipt(FileRecords.Receipt r) {
        return Paper.row(
                r.receivedOn(),
                r.reference(),
                r.invoice() == null ? text.of("legal.paper.unallocated") : r.invoice(),
                money(r.amount(), r.currency()),
                r.bouncedOn() == null ? "" : text.of("legal.paper.bounced", r.bouncedOn()));
    }

    private void limitation(Paper paper) {
        List<String> heads =
                List.of(text.of("legal.item"), text.of("legal.limitationEnds"), text.of("legal.interruptions"));
        paper.heading(text.of("legal.paper.limitation"))
                .table(
                        heads,
                        file.limitation().stream()
                                .map(l -> Paper.row(l.invoice(), end(l), events(l)))
                                .toList());
        paper.say(text.of("legal.paper.strengths"));
        if (!file.limitationConfirmed()) {
            paper.say(text.of("legal.toBeConfirmed"));
        }
    }

    private String end(ItemLimitation l) {
        String weak = l.weakEndsOn() == null ? null : l.weakEndsOn() + " " + text.of("legal.weakEnds");
        if (l.endsOn() == null) {
            return joined(text.of("code.limitation-period." + l.period()), weak);
        }
        return joined(
                l.endsOn(),
                l.period().equals(LimitationPeriod.ENFORCEMENT.code())
                        ? text.of("code.limitation-period.enforcement")
                        : null,
                text.of("code.limitation-status." + l.status()),
                weak);
    }

    private String events(ItemLimitation l) {
        return l.interruptions().isEmpty()
                ? text.of("legal.none")
                : String.join("\n", l.interruptions().stream().map(this::event).toList());
    }

    private String event(Interruption e) {
        return joined(
                e.until() == null ? e.on() : e.on() + " – " + e.until(),
                text.of("code.limitation-kind." + e.kind()),
                text.say(e.said()),
                text.of("legal.strength") + " " + e.strength());
    }
}
