package org.huikuan.conduct.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFactKind;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keeps the house from contacting customers, on both databases. */
class ConductRowsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @OnBothDatabases
    void aFactIsEndedAndStays(DataSource database) {
        Ledgers ledgers = Ledgers.in(database);
        long account = ledgers.account("CDT-1");
        long other = ledgers.account("CDT-2");
        JdbcConductFacts rows = new JdbcConductFacts(JdbcClient.create(database));
        ConductFact counsel = rows.insert(fact(account, ConductFactKind.COUNSEL_REPRESENTS));
        ConductFact complaint = rows.insert(fact(account, ConductFactKind.COMPLAINT_OPEN));

        assertThat(rows.standing(Set.of(account, other)).get(account)).containsExactly(counsel, complaint);
        rows.end(counsel.id(), DAY.plusDays(3), "mei", "委托已解除");

        assertThat(rows.standing(List.of(account)).get(account)).containsExactly(complaint);
        assertThat(rows.of(account)).hasSize(2).first().isEqualTo(complaint);
        assertThat(rows.find(counsel.id())).get().satisfies(f -> {
            assertThat(f.endedBy()).isEqualTo("mei");
            assertThat(f.isInForce(DAY)).isFalse();
        });
        assertThat(rows.standing(List.of())).isEmpty();
    }

    private static ConductFact fact(long account, ConductFactKind kind) {
        return new ConductFact(0, account, kind, "陆律师", DAY, DAY.plusDays(30), "律师函", DAY, "cai", null, null, null);
    }
}
