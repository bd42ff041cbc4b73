package org.huikuan.legal.web;

import static org.huikuan.legal.web.PaperText.joined;
import static org.huikuan.legal.web.PaperText.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.journal.JournalRecord;
import org.huikuan.journal.web.JournalWords;
import org.huikuan.ledger.contracts.Guarantee;
import org.huikuan.legal.FileRecords;

/** What was written, promised, disputed and done, on a paper; codes are said in words. */
final class FileHistory {

    /** Lines of the journal that are printed: some thirty pages. */
    private static final int JOURNAL = 1_500;

    private final LegalFileView file;
    private final PaperText text;
    private final JournalWords words;

    private FileHistory(LegalFileView file, PaperText text) {
        this.file = file;
        this.text = text;
        this.words = text.journal();
    }

    static void write(Paper paper, LegalFileView file, PaperText text) {
        FileHistory history = new FileHistory(file, text);
        paper.heading(text.of("legal.letters")).list(history.letters());
        paper.heading(text.of("legal.promises")).list(history.promises());
        paper.heading(text.of("legal.paper.disputes")).list(history.disputes());
        paper.heading(text.of("legal.paper.guarantees")).list(history.guarantees());
        paper.heading(text.of("legal.papers")).list(history.papers());
        paper.heading(text.of("legal.contacts")).list(history.people());
        paper.heading(text.of("legal.contactsMade")).list(history.contacts());
        history.journal(paper.heading(text.of("legal.journal")));
    }

    private List<String> letters() {
        return file.letters().stream()
                .flatMap(l -> Stream.concat(
                        Stream.of(letter(l)), l.deliveries().stream().map(d -> "　" + delivery(d))))
                .toList();
    }

    private String letter(LegalFileLines.LetterLine l) {
        return joined(
                l.leftOn() == null ? l.orderedOn() : l.leftOn(),
                text.of("code.letter-code." + l.code()) + " (" + l.code() + ")",
                l.reference(),
                l.leftOn() == null ? text.of("code.letter-state." + l.state()) : text.of("code.letter-way." + l.way()),
                l.leftOn() != null && l.deliveries().isEmpty() ? text.of("legal.paper.noDelivery") : null);
    }

    private String delivery(FileRecords.News d) {
        return joined(
                d.happenedOn(),
                text.of("code.delivery-state." + d.state()),
                d.ems() == null ? null : "EMS " + d.ems(),
                d.signedBy(),
                d.paper() == null ? text.of("legal.paper.noProof") : d.paper());
    }

    private List<String> promises() {
        return file.promises().stream()
                .map(p -> joined(
                        p.promisedOn(),
                        text.of("code.promise-form." + p.form()),
                        money(new BigDecimal(p.amount()), p.currency()),
                        text.of("legal.paper.payOn", p.payOn()),
                        p.promisedBy(),
                        text.of("code.promise-state." + p.state()),
                        p.paper() || p.form().equals(PromiseForm.ORAL.code()) ? null : text.of("legal.paper.noProof")))
                .toList();
    }

    private List<String> disputes() {
        return file.disputes().stream()
                .map(d -> joined(
                        d.openedOn(),
                        text.of("code.dispute-reason." + d.reason()),
                        text.of("code.dispute-state." + d.state()),
                        d.resolvedOn(),
                        d.note(),
                        d.resolution()))
                .toList();
    }

    private List<String> guarantees() {
        return file.contracts().stream()
                .flatMap(c -> c.guarantees().stream().map(g -> joined(c.number(), guarantee(g))))
                .toList();
    }

    private String guarantee(Guarantee g) {
        return FileContracts.guarantee(g, text)
                + (g.until() == null && g.kind().isSuretyship() ? " · " + text.of("legal.paper.guaranteePeriod") : "");
    }

    private List<String> papers() {
        return file.course().papers().stream()
                .map(p -> joined(
                        p.addedOn(),
                        words.code("document-kind", p.kind()),
                        p.fileName(),
                        p.addedBy(),
                        "SHA-256 " + p.sha256()))
                .toList();
    }

    private List<String> people() {
        return file.contacts().stream()
                .map(c -> joined(c.name(), c.role(), c.phone(), c.email()))
                .toList();
    }

    private List<String> contacts() {
        return file.contactsMade().stream()
                .map(c -> joined(
                        c.onDate(),
                        words.who(c.byUser()),
                        words.code("channel", c.channel()),
                        words.code("call-result", c.result()),
                        c.reason() == null ? null : words.code("non-payment-reason", c.reason()),
                        c.person(),
                        c.note()))
                .toList();
    }

    private void journal(Paper paper) {
        List<JournalRecord> all = file.journal();
        int left = Math.max(0, all.size() - JOURNAL);
        if (left > 0) {
            paper.say(text.of("legal.paper.journalCut", left));
        }
        paper.list(all.subList(left, all.size()).stream().map(this::line).toList());
    }

    private String line(JournalRecord j) {
        return joined(j.onDate(), words.who(j.byUser()), words.happened(j.what()), words.detail(j), words.grounds(j));
    }
}
