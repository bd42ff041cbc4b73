package org.huikuan.desk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.desk.jdbc.DeskTables.TODAY;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.CreditFigures;
import org.huikuan.desk.FinanceFigures;
import org.huikuan.desk.LegalFigures;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.TestRates;
import org.jspecify.annotations.Nullable;

class OfficeFiguresTest {

    @OnBothDatabases
    void legalSeesDeadlinesByDateAndWhatGrowsOld(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId court = tables.aCase("COURT", "100.00", "2023-05-01")
                .with("stage", "legal-action")
                .opened();
        deadline(tables, court, "appeal", "2026-03-20", null);
        deadline(tables, court, "suit-registration", "2026-03-18", null);
        deadline(tables, court, "clawback", "2026-03-17", TODAY);
        var figures = new JdbcLegalFigures(tables.jdbc);

        assertThat(figures.deadlines(15))
                .extracting(LegalFigures.Deadline::zh)
                .containsExactly("法院立案", "对判决上诉（送达之日起十五日）");
        assertThat(figures.steps(15)).extracting(LegalFigures.Step::number).containsExactly(court.number());
        assertThat(figures.limitationYears(TODAY)).isEqualTo(3);
        assertThat(figures.dueOnOrBefore(LocalDate.parse("2023-09-12"), 15)).hasSize(1);
        assertThat(figures.dueOnOrBefore(LocalDate.parse("2023-04-30"), 15)).isEmpty();
    }

    @OnBothDatabases
    void legalSeesTheDraftsThatCounselIsToSeal(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId court = tables.aCase("SEAL", "100.00", "2026-01-05")
                .with("stage", "legal-action")
                .opened();
        letter(tables, court, "L07", "printed", 1);
        letter(tables, court, "L07", "sent", 2);
        letter(tables, court, "L03", "printed", 3);

        assertThat(new JdbcLegalFigures(tables.jdbc).drafts(15))
                .extracting(LegalFigures.Draft::number, LegalFigures.Draft::datedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(court.number(), LocalDate.parse("2026-03-02")));
    }

    private static void letter(DeskTables tables, CaseId of, String code, String state, int attempt) {
        tables.jdbc.sql("""
                        insert into huikuan.letter (creditor_id, account_id, case_id, code, stage, step, attempt, state,
                          language, way, ordered_on, ordered_at, ordered_by, dated_on, particulars)
                        select creditor_id, account_id, id, ?, 'legal-action', 'letter', ?, ?, 'zh', 'print', date '2026-03-01',
                          current_timestamp, 'mei', date '2026-03-02', '{}' from huikuan.collection_case where id = ?""").params(code, attempt, state, of.value()).update();
    }

    @OnBothDatabases
    void financeSeesWhatDidNotMatchTheLargestFirst(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        long account = tables.ledger.account("K1");
        receipt(tables, account, "ALL-MATCHED", "500.00", "0.00", "received");
        receipt(tables, account, "REST", "500.00", "20.00", "received");
        receipt(tables, account, "LOOSE", "90.00", "90.00", "received");
        receipt(tables, account, "BOUNCED", "99.00", "99.00", "reversed");
        var figures = new JdbcFinanceFigures(tables.jdbc, TestRates.of(tables.jdbc));

        assertThat(figures.unmatched(8))
                .extracting(FinanceFigures.Unmatched::reference)
                .containsExactly("LOOSE", "REST");
        assertThat(figures.imports(8)).isEmpty();
        assertThat(figures.freshness()).isEmpty();
        assertThat(figures.runs(5)).isEmpty();
    }

    @OnBothDatabases
    void financeSeesTheLastImportOfEachKind(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.ledger.creditor();
        batch(tables, "invoices", "2026-03-10 01:00:00+00", 2);
        batch(tables, "invoices", "2026-03-15 01:00:00+00", 0);
        batch(tables, "receipts", "2026-03-09 01:00:00+00", 0);
        var figures = new JdbcFinanceFigures(tables.jdbc, TestRates.of(tables.jdbc));

        assertThat(figures.freshness()).extracting(FinanceFigures.Fresh::kind).containsExactly("receipts", "invoices");
        assertThat(figures.freshness().get(1).finishedAt()).isEqualTo("2026-03-15T01:00:00Z");
        assertThat(figures.imports(2)).extracting(FinanceFigures.Batch::kind).containsExactly("receipts", "invoices");
    }

    @OnBothDatabases
    void creditSeesTheHoldsThatEndSoon(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId soon = tables.aCase("SOON", "100.00", "2026-03-01").opened();
        hold(tables, soon, "active", "2026-03-20");
        CaseId later = tables.aCase("LATER", "100.00", "2026-03-01").opened();
        hold(tables, later, "active", "2026-04-20");
        CaseId lifted = tables.aCase("LIFTED", "100.00", "2026-03-01").opened();
        hold(tables, lifted, "lifted", "2026-03-18");

        assertThat(new JdbcCreditFigures(tables.jdbc).holdsEnding(TODAY.plusDays(7), 12))
                .extracting(CreditFigures.Ending::number)
                .containsExactly(soon.number());
        assertThat(new JdbcCreditFigures(tables.jdbc).supply(12)).isEmpty();
    }

    private static void deadline(DeskTables tables, CaseId id, String term, String until, @Nullable LocalDate met) {
        LocalDate day = LocalDate.parse(until);
        tables.jdbc
                .sql("""
                        insert into huikuan.legal_deadline (case_id, term, article, from_on, until_on, alarm_on, met_on)
                        values (:case, :term, 'CPL', :from, :until, :until, cast(:met as date))
                        """)
                .param("case", id.value())
                .param("term", term)
                .param("from", day.minusDays(10))
                .param("until", day)
                .param("met", met)
                .update();
    }

    private static void receipt(
            DeskTables tables, long account, String reference, String amount, String rest, String state) {
        tables.jdbc
                .sql("""
                        insert into huikuan.receipt (creditor_id, account_id, reference, received_on, amount, unallocated,
                          currency, state)
                        values (:creditor, :account, :reference, :on, cast(:amount as numeric(19, 2)),
                          cast(:rest as numeric(19, 2)), 'CNY', :state)
                        """)
                .param("creditor", tables.ledger.creditor())
                .param("account", account)
                .param("reference", reference)
                .param("on", TODAY)
                .param("amount", amount)
                .param("rest", rest)
                .param("state", state)
                .update();
    }

    private static void batch(DeskTables tables, String kind, String finished, int rejected) {
        tables.jdbc
                .sql("""
                        insert into huikuan.import_batch (kind, creditor_id, file_name, file_sha256, state, rejected,
                          imported_by, started_at, touched_at, finished_at)
                        values (:kind, :creditor, 'f.csv', 'hash', 'done', :rejected, 'fang',
                          cast(:at as timestamp with time zone), cast(:at as timestamp with time zone),
                          cast(:at as timestamp with time zone))
                        """)
                .param("kind", kind)
                .param("creditor", tables.ledger.creditor())
                .param("rejected", rejected)
                .param("at", finished)
                .update();
    }

    private static void hold(DeskTables tables, CaseId id, String state, String until) {
        tables.jdbc
                .sql("""
                        insert into huikuan.hold (account_id, case_id, state, reason, from_on, until_on, set_by, set_at)
                        values ((select account_id from huikuan.collection_case where id = :case), :case, :state,
                          'goodwill', :from, :until, 'cao', current_timestamp)
                        """)
                .param("case", id.value())
                .param("state", state)
                .param("from", TODAY)
                .param("until", LocalDate.parse(until))
                .update();
    }
}
