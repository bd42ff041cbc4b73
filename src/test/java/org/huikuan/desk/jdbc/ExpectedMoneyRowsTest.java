package org.huikuan.desk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.ExpectedMoney.Day;
import org.huikuan.teams.Sight;
import org.huikuan.testing.OnBothDatabases;

class ExpectedMoneyRowsTest {

    @OnBothDatabases
    void openPromisesAreAddedByPayDay(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId one = tables.aCase("P", "100.00", "2026-03-01")
                .waits("promise", "2026-03-17")
                .opened();
        CaseId two = tables.aCase("Q", "250.00", "2026-03-01")
                .waits("promise", "2026-03-17")
                .opened();
        tables.promise(one, "open", "100.00", "2026-03-20");
        tables.promise(two, "open", "250.00", "2026-03-20");
        tables.promise(two, "broken", "250.00", "2026-03-20");
        var expected = new JdbcExpectedMoney(tables.jdbc);

        assertThat(expected.byPayDay(Sight.ALL)).hasSize(1).allSatisfy((Day day) -> {
            assertThat(day.payOn()).isEqualTo("2026-03-20");
            assertThat(day.promises()).isEqualTo(2);
            assertThat(day.left()).isEqualByComparingTo("350.00");
        });
        assertThat(expected.byPayDay(new Sight(Set.of("elsewhere"), true))).isEmpty();
    }
}
