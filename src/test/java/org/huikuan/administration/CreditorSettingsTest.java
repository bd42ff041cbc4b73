package org.huikuan.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;

/** Administrator anna fills in what customers will see on letters. */
class CreditorSettingsTest {

    @OnBothDatabases
    void theLetterheadIsKeptAndEachChangeIsWrittenDown(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);

        anna.creditors.change("HK", withBank(anna, "6200 0000 0000 0001"));
        anna.creditors.change("HK", withBank(anna, "6200 0000 0000 0002"));

        CreditorProfile now = anna.creditors.get("HK");
        assertThat(now.asText())
                .containsEntry("legalName", "示例卖方有限公司")
                .containsEntry("bankAccount", "6200 0000 0000 0002")
                .containsEntry("letters", "automatic")
                .containsEntry("defaultTeam", "south");
        assertThat(anna.journal.newest("creditor", 1)).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("anna");
            assertThat(change.subject()).isEqualTo("HK");
            assertThat(change.field()).isEqualTo("bankAccount");
            assertThat(change.from()).isEqualTo("6200 0000 0000 0001");
            assertThat(change.to()).isEqualTo("6200 0000 0000 0002");
        });
    }

    @OnBothDatabases
    void theLegalRepresentativeIsKeptAndItsChangeIsWrittenDown(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        anna.creditors.change("HK", withBank(anna, "6200 0000 0000 0001"));

        Map<String, String> form = withBank(anna, "6200 0000 0000 0001");
        form.putAll(Map.of("representative", "陈启明", "representativePost", "执行董事"));
        anna.creditors.change("HK", form);

        assertThat(anna.creditors.get("HK").asText())
                .containsEntry("representative", "陈启明")
                .containsEntry("representativePost", "执行董事");
        assertThat(anna.journal.newest("creditor", 2))
                .extracting(c -> c.field() + " " + c.to() + " " + c.by())
                .containsExactlyInAnyOrder("representative 陈启明 anna", "representativePost 执行董事 anna");
    }

    @OnBothDatabases
    void aNewCreditorMayBecomeTheDefaultOneAndThereIsOnlyOne(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        Map<String, String> form = anna.form("HK", "code", "SZ", "name", "深圳卖方", "isDefault", "true");

        anna.creditors.create(form);

        assertThat(anna.creditors.all())
                .filteredOn(CreditorProfile::isDefault)
                .extracting(p -> p.creditor().code())
                .containsExactly("SZ");
        assertThatThrownBy(() -> anna.creditors.create(form)).hasMessage("code: This is taken already.");
    }

    @OnBothDatabases
    void allMistakesAreToldAtTheirFields(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        Ledgers.in(database).account("K1");
        Map<String, String> form = anna.form(
                "HK",
                "name",
                " ",
                "currency",
                "EUR",
                "zone",
                "Asia/Nowhere",
                "terms",
                "soon",
                "settleTolerance",
                "-1",
                "letters",
                "always",
                "bank",
                "Bank",
                "mailFrom",
                "nobody",
                "isDefault",
                "",
                "runHour",
                "24",
                "defaultTeam",
                "west");

        BadInput bad = catchThrowableOfType(BadInput.class, () -> anna.creditors.change("HK", form));

        assertThat(bad.errors())
                .contains(
                        SettingsWrong.of("name", "missing"),
                        SettingsWrong.of("currency", "currency-stays"),
                        SettingsWrong.of("zone", "unknown"),
                        SettingsWrong.of("terms", "no-terms"),
                        SettingsWrong.of("settleTolerance", "no-amount"),
                        SettingsWrong.of("letters", "unknown"),
                        SettingsWrong.of("bankHolder", "missing"),
                        SettingsWrong.of("bankAccount", "missing"),
                        SettingsWrong.of("legalName", "missing"),
                        SettingsWrong.of("mailFrom", "no-mail"),
                        SettingsWrong.of("isDefault", "needs-default"),
                        SettingsWrong.of("runHour", "no-number"),
                        SettingsWrong.of("defaultTeam", "unknown"));
        assertThat(anna.journal.newest("", 10)).isEmpty();
        for (String tolerance : List.of("1e20", "1e3000000", "99999999999999999999")) {
            Map<String, String> beyond = anna.form("HK", "settleTolerance", tolerance);
            assertThat(catchThrowableOfType(BadInput.class, () -> anna.creditors.change("HK", beyond))
                            .errors())
                    .containsExactly(SettingsWrong.of("settleTolerance", "no-amount"));
        }
    }

    @OnBothDatabases
    void theLetterIsShownBeforeAnythingIsSaved(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        Map<String, String> form = withBank(anna, "6200 0000 0000 0003");

        for (String letter : new String[] {"L00", "L01", "L03", "L12"}) {
            for (String language : new String[] {"zh", "en"}) {
                byte[] pdf = anna.creditors.preview("HK", form, letter, language);
                assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            }
        }
        assertThat(anna.creditors.get("HK").letterhead()).isNull();
    }

    @OnBothDatabases
    void aLetterheadThatCannotBePrintedIsRefused(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        Map<String, String> form = anna.form("HK", "legalName", "Seller \uD83D\uDE80");

        assertThatThrownBy(() -> anna.creditors.change("HK", form))
                .hasMessage(
                        "legalName: The letterhead has characters that the font of letters lacks; it cannot be printed.");
    }

    private static Map<String, String> withBank(SettingsDesk anna, String account) {
        return anna.form(
                "HK",
                "legalName",
                "示例卖方有限公司",
                "bank",
                "示例银行",
                "bankHolder",
                "示例卖方有限公司",
                "bankAccount",
                account,
                "letters",
                "automatic",
                "defaultTeam",
                "south");
    }
}
