package org.huikuan.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.huikuan.letters.Letterhead;
import org.huikuan.shared.BadInput;
import org.junit.jupiter.api.Test;

/** What a creditor says about itself is checked where a check exists. */
class LetterheadFormTest {

    @Test
    void bankCodesAreStoredAsTheStandardsWriteThem() {
        Letterhead head = read(
                "DE",
                Map.of(
                        "legalName", "Muster GmbH",
                        "swift", "deut deff",
                        "iban", "DE89 3704 0044 0532 0130 00",
                        "contactName", "Jana Weber",
                        "contactPhone", "+49 69 1"));

        assertThat(head.forAbroad().swift()).isEqualTo("DEUTDEFF");
        assertThat(head.forAbroad().iban()).isEqualTo("DE89370400440532013000");
        assertThat(head.contact()).isEqualTo(new Letterhead.Person("Jana Weber", null, "+49 69 1"));
    }

    @Test
    void wrongCodesAreNamedAtTheirFields() {
        assertThatThrownBy(() -> read(
                        "CN",
                        Map.of(
                                "legalName", "甲公司",
                                "uscc", "91350100M000100Y44",
                                "swift", "ICBK",
                                "iban", "DE89370400440532013001",
                                "contactTitle", "主管")))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.errors())
                        .extracting(e -> e.field())
                        .containsExactlyInAnyOrder("uscc", "swift", "iban", "contactName"));
    }

    @Test
    void aSocialCreditCodeIsCheckedForChineseCreditorsOnly() {
        assertThat(read("CN", Map.of("legalName", "甲公司", "uscc", "91350100M000100Y43"))
                        .uscc())
                .isEqualTo("91350100M000100Y43");
        assertThat(read("DE", Map.of("legalName", "Muster GmbH", "uscc", "HRB 4711"))
                        .uscc())
                .isEqualTo("HRB 4711");
    }

    @Test
    void aCodeThatStandsThereAlreadyDoesNotKeepOtherThingsFromBeingSaved() {
        Map<String, String> said = Map.of("legalName", "甲公司", "uscc", "91310000EXAMPLE001", "phone", "021-1");
        Letterhead before = new Letterhead("甲公司", "91310000EXAMPLE001", null, null, null, null, null);
        Entry entry = new Entry(new HashMap<>(said));
        Letterhead head = new LetterheadForm(entry, "CN", before).read();
        entry.check();
        assertThat(java.util.Objects.requireNonNull(head).phone()).isEqualTo("021-1");
    }

    @Test
    void theLegalRepresentativeHasANameAndAPostAndNoPostAlone() {
        assertThat(read("CN", Map.of("legalName", "甲公司", "representative", "陈启明", "representativePost", "执行董事"))
                        .representative())
                .isEqualTo(new Letterhead.Representative("陈启明", "执行董事"));
        assertThat(read("CN", Map.of("legalName", "甲公司")).representative()).isNull();
        assertThatThrownBy(() -> read("CN", Map.of("legalName", "甲公司", "representativePost", "执行董事")))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.errors())
                        .extracting(e -> e.field())
                        .containsExactly("representative"));
    }

    private static Letterhead read(String country, Map<String, String> said) {
        Entry entry = new Entry(new HashMap<>(said));
        Letterhead head = new LetterheadForm(entry, country, null).read();
        entry.check();
        return java.util.Objects.requireNonNull(head);
    }
}
