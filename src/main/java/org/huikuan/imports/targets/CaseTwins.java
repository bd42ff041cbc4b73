package org.huikuan.imports.targets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huikuan.imports.ImportKind;
import org.huikuan.shared.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Newly recorded numbers that are recorded a second time in capital letters. They may well be two things, so that
 * nothing is refused; but more often somebody typed one of them, and is told. Receipts and credit notes have none.
 */
@Repository
public class CaseTwins {

    private static final int MOST = 10_000;
    private static final int TOLD = 10;

    private final JdbcClient jdbc;

    public CaseTwins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers with small letters, by creditor. */
    public static final class Seen {

        private final Map<Long, Set<String>> numbers = new LinkedHashMap<>();

        public void add(long creditor, String number) {
            Set<String> known = numbers.computeIfAbsent(creditor, c -> new HashSet<>());
            if (known.size() < MOST && !upper(number).equals(number)) {
                known.add(number);
            }
        }
    }

    /** A sentence about the numbers that have a twin; none when there are none. */
    public List<Sentence> notes(ImportKind kind, Seen seen) {
        List<String> pairs = new ArrayList<>();
        seen.numbers.forEach((creditor, numbers) -> pairs.addAll(pairs(kind, creditor, numbers)));
        return pairs.isEmpty()
                ? List.of()
                : List.of(Sentence.refusal(
                        "import-these-numbers-differ-from", pairs.subList(0, Math.min(TOLD, pairs.size()))));
    }

    private List<String> pairs(ImportKind kind, long creditor, Set<String> numbers) {
        String[] capitals = numbers.stream().map(CaseTwins::upper).distinct().toArray(String[]::new);
        Set<String> recorded = jdbc.sql("select x.number from (" + numbersOf(kind)
                        + ") x where x.creditor_id = ? and x.number = any(?)")
                .params(creditor, capitals)
                .query(String.class)
                .set();
        return numbers.stream()
                .filter(n -> recorded.contains(upper(n)))
                .sorted()
                .map(n -> n + " / " + upper(n))
                .toList();
    }

    private static String numbersOf(ImportKind kind) {
        return switch (kind) {
            case CUSTOMERS -> "select creditor_id, customer as number from huikuan.account";
            case INVOICES, OPEN_ITEMS -> "select creditor_id, number from huikuan.invoice";
            case RECEIPTS, CREDIT_NOTES, EXCHANGE_RATES ->
                "select b.creditor_id, '' as number from huikuan.import_batch b where b.id < 0";
        };
    }

    private static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
