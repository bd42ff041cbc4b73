package org.huikuan.casefile;

import java.time.ZoneId;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.debtors.Counterpart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the file of a case, with as many statements for a case of hundreds of lines as for a new one. A case of another
 * team does not exist for the person.
 */
@Service
@Transactional(readOnly = true)
public class CaseFileReads {

    private final CaseReads cases;
    private final FileAccount account;
    private final FileRunning running;
    private final FileDebtor debtor;
    private final FileConduct conduct;
    private final FilePapers papers;
    private final FilePast past;

    CaseFileReads(
            CaseReads cases,
            FileAccount account,
            FileRunning running,
            FileDebtor debtor,
            FileConduct conduct,
            FilePapers papers,
            FilePast past) {
        this.cases = cases;
        this.account = account;
        this.running = running;
        this.debtor = debtor;
        this.conduct = conduct;
        this.papers = papers;
        this.past = past;
    }

    /** @throws org.huikuan.shared.NotFound for a case that the person does not see */
    public CaseFile of(CaseId id) {
        CaseFacts facts = cases.facts(id);
        FileRunning.Running runs = running.of(facts);
        List<Counterpart> people = account.people(facts);
        CaseFile.Papers written = papers.of(facts);
        CaseFile.Debtor known = debtor.of(facts, people, runs.talks().contacts(), written.documents());
        return new CaseFile(
                facts,
                account.team(facts),
                facts.kase().isOpen() ? cases.next(facts) : null,
                Owed.of(facts),
                cases.onAccount(id),
                account.items(facts),
                people,
                known,
                conduct.of(facts, people, known, runs.work().approvals()),
                runs.tasks(),
                runs.talks(),
                written,
                runs.work(),
                past.of(facts, known.advice().out().advice()));
    }

    public CaseFacts facts(CaseId id) {
        return cases.facts(id);
    }

    /** Older lines of the journal of a visible case. */
    public CaseFile.JournalPage journal(CaseId id, long before) {
        return past.journal(cases.facts(id), before);
    }

    /** The business keys of everything that runs for a visible case. */
    public Keys keys(CaseId id) {
        CaseFacts facts = cases.facts(id);
        return new Keys(running.keys(facts), facts.creditor().zone());
    }

    /** @param zone in which its days are counted */
    public record Keys(List<String> all, ZoneId zone) {}
}
