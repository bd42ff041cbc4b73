package org.huikuan.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.calendar.CalendarDay;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.OnBothDatabases;

/** The days of 2027 that administrator anna enters. */
class HolidaySettingsTest {

    private static final String FILE = "日期,类型,名称\n2027-01-01,放假,元旦\n2027/1/3,上班,\n";

    @OnBothDatabases
    void aFileIsTakenAndTakenAgainChangesNothing(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);

        int days = load(anna, FILE.getBytes(Charset.forName("GB18030")));
        load(anna, FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(days).isEqualTo(2);
        assertThat(anna.holidays.of("CN", 2027))
                .containsExactly(
                        new CalendarDay("CN", LocalDate.of(2027, 1, 1), false, "元旦"),
                        new CalendarDay("CN", LocalDate.of(2027, 1, 3), true, null));
        assertThat(anna.journal.newest("calendar", 10)).hasSize(2);
        assertThat(anna.workingDays.lookedAgain).isEqualTo(4);
    }

    @OnBothDatabases
    void aWrongLineIsNamedAndNothingIsTaken(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        byte[] file = "2027-01-01;off;New Year\n2027-13-01;off;\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> load(anna, file)).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad).hasMessage("file: This is no date; write it like 2027-01-01.");
            assertThat(bad.line()).isEqualTo(2);
        });
        assertThat(anna.holidays.of("CN", 2027)).isEmpty();
    }

    @OnBothDatabases
    void aDayIsAddedChangedAndRemoved(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);

        anna.inTransaction(() -> anna.holidays.add(Map.of("country", "CN", "date", "2027-02-06", "kind", "off")));
        anna.inTransaction(() -> anna.holidays.add(Map.of("country", "CN", "date", "2027-02-06", "kind", "work")));
        anna.inTransaction(() -> anna.holidays.remove("CN", LocalDate.of(2027, 2, 6)));

        assertThat(anna.holidays.of("CN", 2027)).isEmpty();
        assertThat(anna.journal.newest("calendar", 10))
                .extracting(change -> change.from() + " > " + change.to())
                .containsExactly("work > null", "off > work", "null > off");
    }

    private static int load(SettingsDesk anna, byte[] file) {
        return anna.inTransaction(() -> anna.holidays.load("CN", file));
    }
}
