package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A digest of Monday, 2 March 2026 leads to the pages of what it tells, where the house has said its address. */
class DigestLinksTest {

    private static final String ADDRESS = "https://huikuan.example.com";

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCaseAndEveryListIsOneClickAway(String language) {
        String text = Presses.TEMPLATES.fill("mail/" + language + "/digest.ftl", digest(ADDRESS));
        String html = Presses.TEMPLATES.fill("mail/" + language + "/digest.ftlh", digest(ADDRESS));

        assertThat(text.lines().findFirst().orElseThrow())
                .contains("2026-03-02")
                .doesNotContain(ADDRESS);
        List.of("/cases/C0000001", "/cases/C0000002", "/cases/C0000003", "/cases/C0000004", "/letters/release", "/work")
                .forEach(page -> {
                    assertThat(text.lines()).anyMatch(line -> line.endsWith(ADDRESS + page));
                    assertThat(html).contains("<a href=\"" + ADDRESS + page + "\"");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void withoutAnAddressThereAreNoLinks(String language) {
        assertThat(Presses.TEMPLATES.fill("mail/" + language + "/digest.ftl", digest("")))
                .contains("C0000001")
                .doesNotContain("/cases/", "/work", "/letters/release", "http");
        assertThat(Presses.TEMPLATES.fill("mail/" + language + "/digest.ftlh", digest("")))
                .contains("C0000001")
                .doesNotContain("<a ");
    }

    private static Map<String, Object> digest(String address) {
        Map<String, String> task =
                Map.of("case", "C0000001", "stage", "电话提醒", "customer", "明德 K1", "days", "3", "amount", "CNY 1,200.00");
        return Map.ofEntries(
                Map.entry("name", "Mei"),
                Map.entry("day", "2026-03-02"),
                Map.entry("address", address),
                Map.entry("taskCount", "1"),
                Map.entry("tasks", List.of(task)),
                Map.entry("promises", List.of(promise("C0000002"))),
                Map.entry("broken", List.of(promise("C0000003"))),
                Map.entry("manages", true),
                Map.entry("stuckCount", "1"),
                Map.entry("release", "4"),
                Map.entry("refused", "0"),
                Map.entry("jobs", "0"),
                Map.entry("faults", "0"),
                Map.entry("lacking", "0"),
                Map.entry(
                        "stuck",
                        List.of(Map.of(
                                "case",
                                "C0000004",
                                "customer",
                                "K4",
                                "stage",
                                "上门拜访",
                                "dueOn",
                                "2026-02-20",
                                "doneBy",
                                "mei"))),
                Map.entry("load", List.of(Map.of("doneBy", "mei", "cases", "2", "late", "1"))));
    }

    private static Map<String, String> promise(String number) {
        return Map.of("case", number, "customer", "K", "amount", "CNY 500.00");
    }
}
