package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huikuan.testing.Databases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a column may hold is the same list of codes as in the code: a check that knows other words is found here. */
class CodesOfTheDatabaseTest {

    private static final Pattern WORD = Pattern.compile("'([^']*)'");

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("account.supply", "ledger.Supply"),
            Map.entry("allocation.kind", "ledger.Credit$Source"),
            Map.entry("case_measure.outcome", "recovery.MeasureOutcome"),
            Map.entry("case_measure.state", "recovery.MeasureState"),
            Map.entry("collection_case.status", "cases.CaseStatus"),
            Map.entry("contract.arbitration", "ledger.contracts.Known"),
            Map.entry("contract.guaranteed", "ledger.contracts.Known"),
            Map.entry("contract.late_known", "ledger.contracts.Known"),
            Map.entry("contract.pay_when_paid", "ledger.contracts.Known"),
            Map.entry("contract.retention", "ledger.contracts.Known"),
            Map.entry("contract.supply", "ledger.contracts.Known"),
            Map.entry("daily_run.cause", "runs.DailyRun$Cause"),
            Map.entry("daily_run.state", "runs.RunState"),
            Map.entry("dispute.state", "cases.disputes.DisputeState"),
            Map.entry("hold.state", "cases.holds.HoldState"),
            Map.entry("import_amount.fate", "ledger.imports.Fate"),
            Map.entry("letter.state", "letters.LetterState"),
            Map.entry("letter_delivery.state", "letters.DeliveryState"),
            Map.entry("manager_plan.concession", "cases.ConcessionKind"),
            Map.entry("preference.language", "cases.ContactLanguage"),
            Map.entry("promise.form", "cases.promises.PromiseForm"),
            Map.entry("promise.state", "cases.promises.PromiseState"),
            Map.entry("supply_hold.state", "recovery.SupplyHoldState"),
            Map.entry("visit_preparation.state", "visits.Preparation$State"));

    /** Words that one class writes and reads and nobody chooses, and lists that have no enum yet. */
    private static final Set<String> WITHOUT_LIST = Set.of(
            "case_document.content_type",
            "contract.late_per",
            "credit_note.state",
            "creditor.letters",
            "creditor.size_class",
            "daily_run_slice.state",
            "debtor.size_class",
            "digest.state",
            "guarantee.kind",
            "import_batch.state",
            "import_contact.moment",
            "import_customer.moment",
            "legal_term.unit",
            "letter.way",
            "portfolio_upload.state",
            "receipt.state",
            "visit.stage",
            "webhook_delivery.state");

    @Test
    void whatAColumnMayHoldIsTheListOfTheCode() throws Exception {
        Map<String, Set<String>> checked = checked(Databases.h2());

        assertThat(checked.keySet().stream().filter(c -> !WITHOUT_LIST.contains(c)))
                .as("columns with a list of words: name the enum of each")
                .containsExactlyInAnyOrderElementsOf(LISTS.keySet());
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            assertThat(checked.get(list.getKey())).as(list.getKey()).isEqualTo(codes(list.getValue()));
        }
    }

    private static Map<String, Set<String>> checked(DataSource database) {
        Map<String, Set<String>> words = new TreeMap<>();
        JdbcClient.create(database).sql("""
                        select u.table_name, u.column_name, k.check_clause
                        from information_schema.check_constraints k
                        join information_schema.constraint_column_usage u
                          on u.constraint_name = k.constraint_name and u.constraint_schema = k.constraint_schema
                        where k.constraint_schema = 'HUIKUAN' and k.check_clause like '%IN(%'""").query(row -> {
            String column = (row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT);
            words.put(
                    column,
                    new TreeSet<>(WORD.matcher(row.getString(3))
                            .results()
                            .map((MatchResult m) -> m.group(1))
                            .toList()));
        });
        return words;
    }

    private static Set<String> codes(String type) throws ClassNotFoundException {
        List<?> all = List.of(Class.forName("org.huikuan." + type).getEnumConstants());
        return new TreeSet<>(all.stream()
                .flatMap(e ->
                        Stream.of(((Enum<?>) e).name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList());
    }
}
