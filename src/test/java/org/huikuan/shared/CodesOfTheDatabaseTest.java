package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.huikuan.documents.DocumentType;
import org.huikuan.testing.Databases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a column may hold is the same list of codes as in the code: a check that knows other words is found here. */
class CodesOfTheDatabaseTest {

    private static final Pattern WORD = Pattern.compile("'([^']*)'");

    /** Column: its enum, or the field of an enum or a record that names the words that it may be. */
    static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("account.supply", "ledger.Supply"),
            Map.entry("allocation.kind", "ledger.money.Credit$Source"),
            Map.entry("case_document.content_type", "documents.DocumentType"),
            Map.entry("case_measure.outcome", "recovery.MeasureOutcome"),
            Map.entry("case_measure.state", "recovery.MeasureState"),
            Map.entry("case_plan.state", "caseplans.CasePlanState"),
            Map.entry("case_plan_step.became", "caseplans.StepResult"),
            Map.entry("collection_case.status", "cases.CaseStatus"),
            Map.entry("contract.arbitration", "ledger.contracts.Known"),
            Map.entry("contract.guaranteed", "ledger.contracts.Known"),
            Map.entry("contract.late_known", "ledger.contracts.Known"),
            Map.entry("contract.late_per", "ledger.contracts.RatePeriod"),
            Map.entry("contract.pay_when_paid", "ledger.contracts.Known"),
            Map.entry("coaching_item.cause", "coaching.CoachingCause"),
            Map.entry("contract.retention", "ledger.contracts.Known"),
            Map.entry("contract.supply", "ledger.contracts.Known"),
            Map.entry("credit_note.state", "ledger.money.BookingState"),
            Map.entry("creditor.letters", "ledger.LetterMode"),
            Map.entry("creditor.size_class", "ledger.contracts.SizeClass#OF_CREDITORS"),
            Map.entry("daily_run.cause", "runs.DailyRun$Cause"),
            Map.entry("daily_run.state", "runs.RunState"),
            Map.entry("daily_run_slice.state", "runs.SliceState"),
            Map.entry("debtor.size_class", "ledger.contracts.SizeClass"),
            Map.entry("digest.state", "digest.DigestState"),
            Map.entry("dispute.state", "cases.disputes.DisputeState"),
            Map.entry("guarantee.kind", "ledger.contracts.GuaranteeKind"),
            Map.entry("hold.state", "cases.holds.HoldState"),
            Map.entry("import_amount.fate", "imports.Fate"),
            Map.entry("import_batch.kind", "imports.ImportKind"),
            Map.entry("import_batch.state", "imports.BatchState#OF_THE_IMPORT"),
            Map.entry("import_contact.moment", "ledger.jdbc.Moment"),
            Map.entry("import_customer.moment", "ledger.jdbc.Moment"),
            Map.entry("legal_term.unit", "calendar.TermUnit"),
            Map.entry("letter.state", "letters.LetterState"),
            Map.entry("letter.way", "letters.LetterWay"),
            Map.entry("letter_delivery.state", "letters.DeliveryState"),
            Map.entry("manager_plan.concession", "cases.ConcessionKind"),
            Map.entry("playbook_entry.kind", "playbook.EntryKind"),
            Map.entry("playbook_entry.lane", "cases.strategies.Lane"),
            Map.entry("playbook_entry.mark", "playbook.EntryMark"),
            Map.entry("playbook_entry.motive", "playbook.Motive"),
            Map.entry("playbook_entry.state", "playbook.EntryState"),
            Map.entry("policy_draft.state", "policies.DraftState"),
            Map.entry("portfolio_upload.state", "portfolio.UploadState"),
            Map.entry("preference.language", "cases.people.ContactLanguage"),
            Map.entry("promise.form", "cases.promises.PromiseForm"),
            Map.entry("promise.state", "cases.promises.PromiseState"),
            Map.entry("receipt.state", "ledger.money.BookingState"),
            Map.entry("supply_hold.state", "recovery.supply.SupplyHoldState"),
            Map.entry("visit.stage", "visits.Visit#STAGES"),
            Map.entry("visit_preparation.state", "visits.Preparation$State"),
            Map.entry("webhook_delivery.state", "webhooks.MessageState"));

    @Test
    void whatAColumnMayHoldIsTheListOfTheCode() throws Exception {
        Map<String, Set<String>> checked = checked(Databases.h2());

        assertThat(checked.keySet())
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

    static Set<String> codes(String list) throws ReflectiveOperationException {
        String[] typeAndField = list.split("#");
        Class<?> type = Class.forName("org.huikuan." + typeAndField[0]);
        Collection<?> all = typeAndField.length == 1
                ? List.of(type.getEnumConstants())
                : words(type.getDeclaredField(typeAndField[1]));
        return all.stream().map(CodesOfTheDatabaseTest::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Files are known by their media types, everything else by its own name. */
    private static String code(Object word) {
        return word instanceof DocumentType file
                ? file.mediaType()
                : ((Enum<?>) word).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Collection<?> words(Field some) throws IllegalAccessException {
        some.setAccessible(true);
        return (Collection<?>) some.get(null);
    }
}
