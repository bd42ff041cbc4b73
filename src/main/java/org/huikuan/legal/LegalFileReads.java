package org.huikuan.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.holds.Hold;
import org.huikuan.interest.InterestSheet;
import org.huikuan.legal.insolvency.Clawback;
import org.huikuan.legal.insolvency.Insolvency;
import org.huikuan.legal.limitation.ItemLimitation;
import org.huikuan.legal.limitation.Limitation;
import org.huikuan.legal.limitation.LimitationKind;
import org.huikuan.legal.limitation.PartPayments;
import org.huikuan.letters.Letter;
import org.huikuan.letters.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the legal file (案卷) of a visible case tells beside the course of legal action. */
@Service
@Transactional(readOnly = true)
public class LegalFileReads {

    private final Limitation limitation;
    private final FileRecords file;
    private final Letters letters;
    private final InterestSoFar interest;
    private final Clawback clawback;

    LegalFileReads(
            Limitation limitation, FileRecords file, Letters letters, InterestSoFar interest, Clawback clawback) {
        this.limitation = limitation;
        this.file = file;
        this.letters = letters;
        this.interest = interest;
        this.clawback = clawback;
    }

    public List<ItemLimitation> limitation(CaseFacts now) {
        return limitation.of(now);
    }

    /** Procedures and obstacles recorded by hand that still last. */
    public List<FileRecords.Event> lasting(CaseId id) {
        return file.openEvents(id.value()).stream()
                .filter(e -> LimitationKind.of(e.kind()).orElseThrow().lasts())
                .toList();
    }

    public List<Letter> letters(CaseId id) {
        return letters.ofCase(id.value());
    }

    /** Interest until today on what is overdue and undisputed; null when nothing is. */
    public @Nullable InterestSheet interest(CaseFacts now) {
        return interest.of(now);
    }

    /** First day from which payments may be clawed back; null while the customer is in no insolvency. */
    public @Nullable LocalDate clawbackFrom(CaseFacts now) {
        return clawback.from(now);
    }

    /** The court's day of acceptance of the insolvency; null: there is none, or nobody has recorded the day. */
    public @Nullable LocalDate acceptedOn(CaseFacts now) {
        return Insolvency.of(now).map(Hold::acceptedOn).orElse(null);
    }

    /** Receipts since that day; none while the customer is solvent. */
    public List<PartPayments.Payment> payments(CaseFacts now) {
        return clawback.payments(now);
    }

    /** Receipts on open invoices, bounced ones too, and money that has paid nothing yet. */
    public List<FileRecords.Receipt> receipts(CaseFacts now) {
        return file.receipts(now.account().id());
    }

    /** Promises of the case of which the file holds a paper. */
    public Set<Long> provenPromises(CaseId id) {
        return file.provenPromises(id.value());
    }

    /** What became of the case's letters, by letter. */
    public Map<Long, List<FileRecords.News>> deliveries(CaseId id) {
        return file.deliveries(id.value());
    }
}
