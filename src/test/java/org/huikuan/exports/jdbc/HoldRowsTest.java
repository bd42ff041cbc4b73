package org.huikuan.exports.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.exports.HoldRows;
import org.huikuan.teams.Sight;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

class HoldRowsTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 13);

    @OnBothDatabases
    void holdsAreFoundByStateDayAndSight(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        long account = Ledgers.in(database).account("H");
        jdbc.sql(
                        "insert into huikuan.hold (account_id, state, reason, note, from_on, until_on, set_by, set_at)"
                                + " values (?, 'active', 'complaint', '-', date '2026-03-02', date '2026-03-13', 'mei', current_timestamp)")
                .param(account)
                .update();
        HoldRows holds = new JdbcHoldRows(jdbc);

        List<Long> found = holds.ids(new HoldRows.Wanted("active", UNTIL, UNTIL, Sight.ALL));

        assertThat(holds.byId(found)).hasSize(1).allSatisfy(hold -> {
            assertThat(hold.customer()).isEqualTo("H");
            assertThat(hold.caseId()).isNull();
            assertThat(hold.invoice()).isNull();
            assertThat(hold.until()).isEqualTo(UNTIL);
        });
        assertThat(holds.ids(new HoldRows.Wanted(null, null, null, new Sight(Set.of("elsewhere"), false))))
                .isEmpty();
        assertThat(holds.ids(new HoldRows.Wanted("lifted", null, null, Sight.ALL)))
                .isEmpty();
    }
}
