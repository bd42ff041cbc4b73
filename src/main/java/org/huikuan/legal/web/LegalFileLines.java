package org.huikuan.legal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.ledger.OpenItem;
import org.huikuan.legal.FileRecords;
import org.huikuan.letters.Letter;
import org.jspecify.annotations.Nullable;

/** The lines of a legal file. */
public final class LegalFileLines {

    private LegalFileLines() {}

    /** An open item. Amounts are decimal strings. */
    public record Item(
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            long daysPastDue,
            String amount,
            String open,
            String disputed,
            String currency) {

        static Item of(OpenItem i, CaseFacts now) {
            return new Item(
                    i.number(),
                    i.issuedOn(),
                    i.dueOn(),
                    i.daysPastDue(now.today()),
                    i.amount().amount().toPlainString(),
                    i.open().amount().toPlainString(),
                    now.disputed(i).toPlainString(),
                    i.open().currency());
        }
    }

    /** A promise; signed ones first, since they prove the debt. @param paper whether the file holds its paper */
    public record PromiseLine(
            LocalDate promisedOn,
            LocalDate payOn,
            String form,
            String state,
            String amount,
            String currency,
            @Nullable String promisedBy,
            boolean paper) {

        static List<PromiseLine> of(CaseFacts now, Set<Long> proven) {
            return now.pauses(Promise.class).stream()
                    .sorted((a, b) -> Boolean.compare(b.form() == PromiseForm.SIGNED, a.form() == PromiseForm.SIGNED))
                    .map(p -> of(p, proven.contains(p.id())))
                    .toList();
        }

        private static PromiseLine of(Promise p, boolean paper) {
            return new PromiseLine(
                    p.promisedOn(),
                    p.payOn(),
                    p.form().code(),
                    p.state().code(),
                    p.amount().amount().toPlainString(),
                    p.amount().currency(),
                    p.promisedBy(),
                    paper);
        }
    }

    /** An objection. @param resolution what was answered, and how it ended */
    public record DisputeLine(
            LocalDate openedOn,
            String reason,
            String state,
            boolean whole,
            @Nullable LocalDate resolvedOn,
            @Nullable String note,
            @Nullable String resolution) {

        static DisputeLine of(Dispute d) {
            return new DisputeLine(
                    d.openedOn(),
                    d.reason().code(),
                    d.state().code(),
                    d.whole(),
                    d.resolvedOn(),
                    d.note(),
                    d.resolution());
        }
    }

    /** A letter. @param leftOn the day it left the house, null: it has not @param sha256 of its PDF */
    public record LetterLine(
            long id,
            String reference,
            String code,
            String state,
            String way,
            LocalDate orderedOn,
            @Nullable LocalDate leftOn,
            @Nullable String sha256,
            List<FileRecords.News> deliveries) {

        static List<LetterLine> of(List<Letter> letters, Map<Long, List<FileRecords.News>> news) {
            return letters.stream()
                    .map(l -> of(l, news.getOrDefault(l.id(), List.of())))
                    .toList();
        }

        private static LetterLine of(Letter l, List<FileRecords.News> news) {
            return new LetterLine(
                    l.id(),
                    l.reference(),
                    l.code().name(),
                    l.state().code(),
                    l.way().code(),
                    l.orderedOn(),
                    l.leftOn(),
                    l.documentSha256(),
                    news);
        }
    }

    /** A contact with the customer. */
    public record ContactLine(
            LocalDate onDate,
            String byUser,
            String channel,
            @Nullable String person,
            String result,
            @Nullable String reason,
            @Nullable String note) {

        static ContactLine of(Interaction i) {
            return new ContactLine(
                    i.onDate(), i.byUser(), i.channel(), i.person(), i.result().code(), i.reason(), i.note());
        }
    }
}
