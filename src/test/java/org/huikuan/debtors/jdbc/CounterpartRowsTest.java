package org.huikuan.debtors.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.debtors.Attitude;
import org.huikuan.debtors.BusinessChannel;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.debtors.LawfulBasis;
import org.huikuan.debtors.MaySign;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.debtors.Power;
import org.huikuan.debtors.VerifiedBy;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of people stands beside the ledger's contacts. */
class CounterpartRowsTest {

    private static final PersonFacts HEAD = new PersonFacts(
            DecisionMaker.DM_3,
            Power.P5,
            Attitude.RESERVED,
            VerifiedBy.CONTRACT,
            MaySign.YES,
            List.of(BusinessChannel.PHONE, BusinessChannel.EMAIL),
            LawfulBasis.CONSENT,
            LocalDate.parse("2026-03-31"));

    @OnBothDatabases
    void isKeptByNameAndOutlivesTheContactOfAnImport(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcCounterparts rows = new JdbcCounterparts(jdbc);
        long account = Ledgers.in(database).account("CP-1");
        contact(jdbc, account, "方志远", null);
        contact(jdbc, account, "韩梅", "han@example.com");

        rows.save(account, "方志远", PersonFacts.NONE);
        rows.save(account, "方志远", HEAD);

        assertThat(rows.of(account)).extracting(Counterpart::name).containsExactly("方志远", "韩梅");
        assertThat(rows.of(account)).extracting(Counterpart::facts).containsExactly(HEAD, PersonFacts.NONE);
        assertThat(rows.ofAll(List.of(account)).get(account))
                .as("who can be written to comes first")
                .extracting(Counterpart::name)
                .containsExactly("韩梅", "方志远");

        jdbc.sql("delete from huikuan.contact where account_id = ?")
                .param(account)
                .update();
        assertThat(rows.of(account)).isEmpty();
        contact(jdbc, account, "方志远", null);
        assertThat(rows.of(account)).extracting(Counterpart::facts).containsExactly(HEAD);

        rows.forget(account, "方志远");
        assertThat(rows.of(account)).extracting(Counterpart::facts).containsExactly(PersonFacts.NONE);
        assertThat(rows.ofAll(List.of())).isEmpty();
    }

    private static void contact(JdbcClient jdbc, long account, String name, @Nullable String email) {
        jdbc.sql("insert into huikuan.contact (account_id, name, email) values (?, ?, ?)")
                .params(account, name, email)
                .update();
    }
}
