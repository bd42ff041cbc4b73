package org.huikuan.testing.world;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.Letters;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.SenderJobs;
import org.huikuan.testing.TestMailServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters of cases, as a test tells them. */
public final class LetterWorld {

    /** What the announcement of a visit says. */
    public static final Map<String, String> VISIT =
            Map.of("visitOn", "2026-12-31", "visitors", "王芳", "visitPurpose", "核对账目");

    final CaseWorld cases;
    public final TestMailServer mail;

    public LetterWorld(CaseWorld cases) {
        this.cases = cases;
        this.mail = cases.get(TestMailServer.class);
    }

    public JdbcClient jdbc() {
        return cases.get(JdbcClient.class);
    }

    public void creditorSends(String how) {
        jdbc().sql("update huikuan.creditor set letters = ? where code = 'HK'")
                .param(how)
                .update();
    }

    public String mailOf(long account, String address) {
        jdbc().sql("update huikuan.account set email = ? where id = ?")
                .params(address, account)
                .update();
        return address;
    }

    /** The letter is ordered for where the case stands; the step makes it another letter. */
    public void order(CaseId id, LetterCode code, String step) {
        order(id, code, step, Map.of());
    }

    public void order(CaseId id, LetterCode code, String step, Map<String, String> particulars) {
        cases.get(UnitOfWork.class).inNew(() -> {
            CollectionCase kase = cases.caseNow(id);
            cases.get(Letters.class)
                    .order(List.of(new LetterOrder(
                            kase.creditorId(),
                            kase.accountId(),
                            id.value(),
                            code,
                            kase.position().stage().code(),
                            step,
                            1,
                            cases.today(),
                            particulars)));
        });
    }

    /** Senders do what is due, timers of theirs included, until none is. */
    public void senders() {
        var jobs = cases.get(ManagementService.class);
        for (int turns = 0; turns < 50; turns++) {
            var due = new SenderJobs(jobs, cases.get(RuntimeService.class), "letters").executable();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
        throw new AssertionError("senders never end");
    }

    public List<Letter> of(CaseId id) {
        return cases.get(Letters.class).ofCase(id.value());
    }

    public Letter last(CaseId id) {
        List<Letter> all = of(id);
        return all.get(all.size() - 1);
    }

    /** Code and state of every letter of the case, in order. */
    public List<String> states(CaseId id) {
        return of(id).stream().map(l -> l.code() + " " + l.state().code()).toList();
    }

    public String gate(CaseId id) {
        return jdbc().sql("select gate_answer from huikuan.letter where id = ?")
                .param(last(id).id())
                .query(String.class)
                .single();
    }

    public int resends(CaseId id) {
        return jdbc().sql("select resends from huikuan.letter where id = ?")
                .param(last(id).id())
                .query(Integer.class)
                .single();
    }
}
