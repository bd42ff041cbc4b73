package org.huikuan.casefile;

import java.time.ZoneId;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AgeClasses;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the file of a case, with as many statements for a case of hundreds of lines as for a new one. A case of another
 * team does not exist for the person.
 */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private final CaseReads cases;
    private final Parts parts;
    private final Master master;
    private final OpenTasks tasks;

    CaseFiles(CaseReads cases, Parts parts, Master master, OpenTasks tasks) {
        this.cases = cases;
        this.parts = parts;
        this.master = master;
        this.tasks = tasks;
    }

    /** @throws org.huikuan.shared.NotFound for a case that the person does not see */
    public CaseFile of(CaseId id) {
        CaseFacts facts = cases.facts(id);
        CaseFile.Talks talks = parts.talks.of(facts);
        CaseFile.Work work = parts.work.of(facts);
        return new CaseFile(
                facts,
                master.teams
                        .find(facts.kase().team())
                        .map(Team::name)
                        .orElse(facts.kase().team()),
                facts.kase().isOpen() ? cases.next(facts) : null,
                Owed.of(facts),
                cases.onAccount(id),
                FileItem.of(facts, master.ages.all()),
                master.accounts.contactsOf(facts.account().id()),
                tasks.of(keys(facts, talks, work)),
                talks,
                parts.papers.of(facts),
                work,
                parts.past.of(facts));
    }

    public CaseFacts facts(CaseId id) {
        return cases.facts(id);
    }

    /** Older lines of the journal of a visible case. */
    public CaseFile.JournalPage journal(CaseId id, long before) {
        return parts.past.journal(cases.facts(id), before);
    }

    /** The business keys of everything that runs for a visible case. */
    public Keys keys(CaseId id) {
        CaseFacts facts = cases.facts(id);
        return new Keys(
                keys(facts, parts.talks.of(facts), parts.work.of(facts)),
                facts.creditor().zone());
    }

    /** @param zone in which its days are counted */
    public record Keys(List<String> all, ZoneId zone) {}

    private static List<String> keys(CaseFacts facts, CaseFile.Talks talks, CaseFile.Work work) {
        return FileKeys.of(facts.kase().id().number(), talks.keys(), work.supply(), work.deadlines(), work.approvals());
    }

    /** The parts of a file. */
    @Service
    static class Parts {

        private final FileTalks talks;
        private final FilePapers papers;
        private final FileWork work;
        private final FilePast past;

        Parts(FileTalks talks, FilePapers papers, FileWork work, FilePast past) {
            this.talks = talks;
            this.papers = papers;
            this.work = work;
            this.past = past;
        }
    }

    /** What does not belong to the case alone. */
    @Service
    static class Master {

        private final Accounts accounts;
        private final Teams teams;
        private final AgeClasses ages;

        Master(Accounts accounts, Teams teams, AgeClasses ages) {
            this.accounts = accounts;
            this.teams = teams;
            this.ages = ages;
        }
    }
}
