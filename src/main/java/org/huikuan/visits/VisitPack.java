package org.huikuan.visits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.documents.PaperBinder;
import org.huikuan.ledger.OpenItem;
import org.huikuan.letters.KnownPapers;
import org.huikuan.letters.LedgerPapers;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.VisitPapers;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers for a visit (reference 7.7, V8) from the ledger of this moment, and the papers of the case behind them. */
@Service
@Transactional(readOnly = true)
public class VisitPack {

    private final StageCases stages;
    private final Visits visits;
    private final VisitPapers papers;
    private final LedgerPapers recorded;
    private final PackedPapers own;

    VisitPack(StageCases stages, Visits visits, VisitPapers papers, LedgerPapers recorded, PackedPapers own) {
        this.own = own;
        this.recorded = recorded;
        this.stages = stages;
        this.visits = visits;
        this.papers = papers;
    }

    /**
     * One PDF.
     *
     * @param visitors who goes; null: as planned, else left blank
     * @param on the day of the visit; null: as planned, else left blank
     */
    public byte[] of(CaseId id, @Nullable String visitors, @Nullable LocalDate on) {
        CaseFacts now = stages.visible(id);
        Map<String, String> visit = new HashMap<>();
        List<Visit> planned =
                visits.of(id).stream().filter(v -> !v.isReported()).toList();
        if (!planned.isEmpty()) {
            Appointment appointment = planned.get(planned.size() - 1).appointment();
            visit.put("visitors", appointment.visitors());
            visit.put("on", appointment.on().toString());
        }
        if (visitors != null && !visitors.isBlank()) {
            visit.put("visitors", visitors.strip());
        }
        if (on != null) {
            visit.put("on", on.toString());
        }
        List<PaperBinder.Leaf> leaves = own.of(now);
        byte[] front = papers.pack(
                now.creditor().id(),
                content(now, recorded.of(now.account().id())),
                visit,
                own.list(leaves, now.account().language()));
        return own.bind(front, leaves);
    }

    private static LetterContent content(CaseFacts now, KnownPapers known) {
        return new LetterContent(
                LetterCode.L01,
                now.account().language(),
                BusinessKey.ofVisitPack(
                        now.kase().id().number(), now.kase().position().attempt()),
                now.today(),
                Letterhead.named(now.creditor().name()),
                known.recipient(now.account(), now.account().language(), null),
                null,
                now.items().stream().map(i -> known.on(item(now, i))).toList(),
                null,
                null,
                LetterParts.none());
    }

    private static LetterItem item(CaseFacts now, OpenItem item) {
        return new LetterItem(
                        item.number(),
                        item.issuedOn(),
                        item.dueOn(),
                        item.daysPastDue(now.today()),
                        item.amount(),
                        item.open(),
                        new Money(now.demanded(item), item.open().currency()))
                .withDisputed(new Money(now.disputed(item), item.open().currency()));
    }
}
