package org.huikuan.debtors.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.Lever;
import org.huikuan.debtors.LeverStrength;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of levers. */
@Repository
class JdbcHeldLevers implements HeldLevers {

    private final JdbcClient jdbc;

    JdbcHeldLevers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HeldLever> of(long accountId) {
        return jdbc.sql("""
                        select lever, strength, proof, expires_on, used_on, recorded_on, recorded_by
                        from huikuan.debtor_lever where account_id = ? order by lever""").param(accountId).query(JdbcHeldLevers::lever).list();
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

    private static HeldLever lever(ResultSet rs, int n) throws SQLException {
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
