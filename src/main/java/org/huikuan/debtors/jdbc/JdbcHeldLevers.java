package org.huikuan.debtors.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.Lever;
import org.huikuan.debtors.LeverFact;
import org.huikuan.debtors.LeverRegister;
import org.huikuan.debtors.LeverStrength;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of levers. */
@Repository
class JdbcHeldLevers implements LeverRegister {

    private final JdbcClient jdbc;

    JdbcHeldLevers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Lines lines(long accountId) {
        List<HeldLever> said = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        RowCallbackHandler line = rs -> {
            if (rs.getString("fact") == null) {
                said.add(lever(rs));
            } else {
                facts.add(new Fact(
                        Code.of(LeverFact.class, rs.getString("fact")),
                        rs.getString("proof"),
                        rs.getObject("expires_on", LocalDate.class)));
            }
        };
        jdbc.sql("""
                        select l.lever, l.strength, l.proof, l.expires_on, l.used_on, l.recorded_on, l.recorded_by,
                          cast(null as varchar(20)) as fact
                        from huikuan.debtor_lever l where l.account_id = :account
                        union all
                        select cast(null as varchar(10)), cast(null as integer), f.detail, f.until_on, cast(null as date),
                          cast(null as date), cast(null as varchar(64)), f.fact
                        from huikuan.view_lever_fact f where f.account_id = :account
                        order by 1""").param("account", accountId).query(line);
        return new Lines(said, facts);
    }

    @Override
    public void save(long accountId, HeldLever lever) {
        jdbc.sql("delete from huikuan.debtor_lever where account_id = ? and lever = ?")
                .params(accountId, lever.lever().code())
                .update();
        jdbc.sql("""
                        insert into huikuan.debtor_lever (account_id, lever, strength, proof, expires_on, used_on,
                          recorded_on, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        accountId,
                        lever.lever().code(),
                        lever.strength().points(),
                        lever.proof(),
                        lever.expiresOn(),
                        lever.usedOn(),
                        lever.recordedOn(),
                        lever.recordedBy())
                .update();
    }

    private static HeldLever lever(ResultSet rs) throws SQLException {
        return new HeldLever(
                Code.of(Lever.class, rs.getString("lever")),
                Code.of(LeverStrength.class, rs.getString("strength")),
                rs.getString("proof"),
                rs.getObject("expires_on", LocalDate.class),
                rs.getObject("used_on", LocalDate.class),
                rs.getObject("recorded_on", LocalDate.class),
                rs.getString("recorded_by"));
    }
}
