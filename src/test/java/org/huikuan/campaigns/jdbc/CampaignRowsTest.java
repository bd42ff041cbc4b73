package org.huikuan.campaigns.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.campaigns.Campaign;
import org.huikuan.campaigns.Progress;
import org.huikuan.campaigns.Target;
import org.huikuan.shared.Money;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Campaigns are kept, found by whoever has a customer in one, and ended once. */
class CampaignRowsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-16");

    @OnBothDatabases
    void areKeptFoundAndEnded(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcCampaigns campaigns = new JdbcCampaigns(jdbc, new JdbcTemplate(database));
        Ledgers ledgers = Ledgers.in(database);
        long account = ledgers.account("ROWS-1");
        ledgers.invoice(account, "ROWS-1-1", "800.00", "2026-03-01");
        ledgers.invoice(account, "ROWS-1-2", "200.00", "2026-03-16");
        Money owed = Money.of("800.00", "CNY");
        assertThat(campaigns.overdue(List.of(account), MONDAY).get(account)).containsExactly(owed);

        Campaign planned =
                new Campaign(0, ledgers.creditor(), "试点", MONDAY, MONDAY.plusDays(29), "mei", null, null, null);
        Target target = new Target(account, "carol", owed, owed, MONDAY.plusDays(10), "刘敏", 2);
        long id = campaigns.add(planned, List.of(target));

        Campaign kept = campaigns.find(id).orElseThrow();
        assertThat(campaigns.progress(kept, MONDAY))
                .containsExactly(new Progress(target, "ROWS-1", "客户 ROWS-1", null, null, Money.zero("CNY"), List.of()));
        assertThat(campaigns.all("carol", 10)).containsExactly(kept);
        assertThat(campaigns.all("xu", 10)).isEmpty();
        assertThat(campaigns.all(null, 10)).containsExactly(kept);
        assertThat(campaigns.running(List.of(account), MONDAY.plusDays(29))).containsValue(kept);
        assertThat(campaigns.running(List.of(account), MONDAY.plusDays(30))).isEmpty();

        assertThat(campaigns.end(id, MONDAY.plusDays(3), "mei", "已到账")).isTrue();
        assertThat(campaigns.end(id, MONDAY.plusDays(4), "he", "再来一次")).isFalse();
        assertThat(campaigns.running(List.of(account), MONDAY)).isEmpty();
        assertThat(campaigns.find(id).orElseThrow().until(MONDAY.plusDays(9))).isEqualTo(MONDAY.plusDays(3));
    }
}
