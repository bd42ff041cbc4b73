package org.huikuan.recovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the kinds of measures opens the form of each and adds one. */
@ApplicationH2
class KindPagesTest {

    private static final String KINDS = "/settings/measures";

    @LocalServerPort
    private int port;

    @Test
    void eachKindOpensItsActAndAnotherIsAdded() {
        Session mei = Session.at(port).logsIn("admin", "admin-of-the-tests");
        assertThat(mei.body(KINDS))
                .contains("href=\"/settings/measures/CM-01\"")
                .doesNotContain("CM-17");
        assertThat(mei.body(KINDS + "/CM-01")).contains("name=\"titleZh\"").doesNotContain("name=\"code\"");
        assertThat(mei.get(KINDS + "/CM-99")).isEqualTo("404");

        Map<String, String> kind = new HashMap<>(Map.of(
                "code", "CM17",
                "titleZh", "上门驻点",
                "titleEn", "Stay at the customer's",
                "preconditionZh", "已两次上门",
                "preconditionEn", "Two visits before",
                "evidenceZh", "驻点记录",
                "evidenceEn", "Record of the stay",
                "marks", "[R]"));
        assertThat(mei.post(KINDS + "/new", kind)).isEqualTo("422");
        assertThat(mei.answer(KINDS + "/new", kind)).contains("id=\"w-code\"").contains("value=\"上门驻点\"");
        kind.put("code", "CM-17");
        assertThat(mei.post(KINDS + "/new", kind)).startsWith("302");
        assertThat(mei.answer(KINDS + "/new", kind)).as("once only").contains("id=\"w-code\"");

        kind.remove("code");
        kind.put("titleEn", "");
        assertThat(mei.post(KINDS + "/CM-17", kind)).isEqualTo("422");
        kind.put("titleEn", "Stay there");
        assertThat(mei.post(KINDS + "/CM-17", kind)).startsWith("302");
        Caller admin = Caller.of("http://localhost:" + port, "admin", "admin-of-the-tests");
        assertThat(StreamSupport.stream(admin.get("/api/measure-kinds").body().spliterator(), false)
                        .filter(k -> k.path("code").asText().equals("CM-17"))
                        .map(k -> k.path("titleEn").asText()))
                .containsExactly("Stay there");
    }
}
