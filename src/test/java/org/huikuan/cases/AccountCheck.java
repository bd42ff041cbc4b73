package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.holds.Hold;
import org.huikuan.ledger.Creditors;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must always hold for one account (design 8), read from the tables and the engine. */
final class AccountCheck {

    private final CaseWorld world;
    private final long account;
    private final JdbcClient jdbc;
    private long journal;

    AccountCheck(GridCase kase) {
        this.world = kase.world;
        this.account = kase.account;
        this.jdbc = world.get(JdbcClient.class);
    }

    /** All cases the account ever had, oldest first. */
    List<CaseId> cases() {
        return ids("select id from huikuan.collection_case where account_id = ? order by id").stream()
                .map(CaseId::new)
                .toList();
    }

    void always() {
        moneyAddsUp();
        journalOnlyGrows();
        cases().forEach(world::engineFollows);
        cases().forEach(this::demandsOnlyWhatMayBeDemanded);
        assertThat(cases().stream().filter(id -> world.caseNow(id).isOpen()).count())
                .isLessThanOrEqualTo(1);
    }

    /** Once the day's run has been there, nothing overdue is left alone and a second run finds nothing to do. */
    void afterTheRun() {
        always();
        List<Long> own = ids("select id from huikuan.invoice where account_id = ?");
        assertThat(world.get(DailyWork.class)
                        .uncovered(world.get(Creditors.class).find("HK").orElseThrow(), world.today()))
                .extracting(DailyWork.Uncovered::invoiceId)
                .doesNotContainAnyElementsOf(own);
        assertThat(world.run(account)).isEqualTo(new DailyWork.Outcome(0, 0));
    }

    private void demandsOnlyWhatMayBeDemanded(CaseId id) {
        if (world.tasks(id).contains(GridCase.CALL)) {
            CaseFacts facts = world.get(Facts.class).of(id);
            assertThat(facts.demandable()).isNotEmpty();
            assertThat(facts.demandable()).anyMatch(item -> !facts.isPromised(item));
            assertThat(Hold.inForce(facts).filter(Hold::isOfAccount)).isEmpty();
        }
    }

    private void journalOnlyGrows() {
        long now =
                ids("select count(*) from huikuan.journal where account_id = ?").get(0);
        assertThat(now).isGreaterThanOrEqualTo(journal);
        journal = now;
    }

    private void moneyAddsUp() {
        assertThat(ids("""
                        select i.id from huikuan.invoice i where i.account_id = ? and i.open_amount <> i.amount
                          - (select coalesce(sum(x.amount), 0) from huikuan.allocation x
                             where x.invoice_id = i.id and x.undone_on is null)
                        """)).as("invoices whose open amount is wrong").isEmpty();
        assertThat(ids("""
                        select r.id from huikuan.receipt r where r.account_id = ? and r.amount
                          < (select coalesce(sum(x.amount), 0) from huikuan.allocation x
                             where x.receipt_id = r.id and x.undone_on is null)
                        """)).as("receipts that pay more than they are").isEmpty();
    }

    private List<Long> ids(String sql) {
        return jdbc.sql(sql).param(account).query(Long.class).list();
    }
}
