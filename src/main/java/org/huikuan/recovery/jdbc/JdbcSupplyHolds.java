package org.huikuan.recovery.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.huikuan.recovery.supply.SupplyHold;
import org.huikuan.recovery.supply.SupplyHoldState;
import org.huikuan.recovery.supply.SupplyHolds;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSupplyHolds implements SupplyHolds {

    private static final String SELECT = "select h.* from huikuan.supply_hold h ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSupplyHolds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<SupplyHold> find(long id) {
        return jdbc.sql(SELECT + "where h.id = ?")
                .param(id)
                .query(JdbcSupplyHolds::row)
                .optional();
    }

    @Override
    public List<SupplyHold> of(CaseId id) {
        return jdbc.sql(SELECT + "where h.case_id = ? order by h.id")
                .param(id.value())
                .query(JdbcSupplyHolds::row)
                .list();
    }

    @Override
    public Optional<SupplyHold> running(long accountId) {
        return jdbc.sql(SELECT + "where h.account_id = ? and h.state in ('ordered', 'held', 'lifted')")
                .param(accountId)
                .query(JdbcSupplyHolds::row)
                .optional();
    }

    @Override
    public SupplyHold insert(SupplyHold h) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.supply_hold (
                          case_id, account_id, measure_id, state, ordered_by, ordered_on, ordered_at, due_on)
                        values (:case, :account, :measure, :state, :orderedBy, :orderedOn, :orderedAt, :due)
                        """)
                .param("case", h.caseId().value())
                .param("account", h.accountId())
                .param("measure", h.measureId())
                .param("state", h.state().code())
                .param("orderedBy", h.orderedBy())
                .param("orderedOn", h.orderedOn())
                .param("orderedAt", OffsetDateTime.now(clock))
                .param("due", h.dueOn())
                .update(keys, "id");
        return find(Objects.requireNonNull(keys.getKey()).longValue()).orElseThrow();
    }

    @Override
    public void update(SupplyHold h) {
        MapSqlParameterSource params = new MapSqlParameterSource("id", h.id())
                .addValue("state", h.state().code());
        told(params, "held", h.held());
        told(params, "released", h.released());
        SupplyHold.Lift lift = h.lift();
        params.addValue("liftedBy", lift == null ? null : lift.by())
                .addValue("liftedOn", lift == null ? null : lift.on())
                .addValue("liftReason", lift == null ? null : lift.reason());
        jdbc.sql("""
                        update huikuan.supply_hold set state = :state,
                          held_by = :heldBy, held_told = :heldTold, held_on = :heldOn, held_note = :heldNote,
                          lifted_by = :liftedBy, lifted_on = :liftedOn, lift_reason = :liftReason,
                          released_by = :releasedBy, released_told = :releasedTold, released_on = :releasedOn,
                          released_note = :releasedNote
                        where id = :id
                        """).paramSource(params).update();
    }

    private static void told(MapSqlParameterSource params, String when, SupplyHold.@Nullable Told told) {
        params.addValue(when + "By", told == null ? null : told.by())
                .addValue(when + "Told", told == null ? null : told.told())
                .addValue(when + "On", told == null ? null : told.on())
                .addValue(when + "Note", told == null ? null : told.note());
    }

    private static SupplyHold row(ResultSet row, int number) throws SQLException {
        String liftedBy = row.getString("lifted_by");
        return new SupplyHold(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                row.getLong("account_id"),
                row.getLong("measure_id"),
                Code.find(SupplyHoldState.class, row.getString("state")).orElseThrow(),
                row.getString("ordered_by"),
                RecoveryRows.date(row, "ordered_on"),
                RecoveryRows.date(row, "due_on"),
                told(row, "held"),
                liftedBy == null
                        ? null
                        : new SupplyHold.Lift(
                                liftedBy, RecoveryRows.date(row, "lifted_on"), row.getString("lift_reason")),
                told(row, "released"));
    }

    private static SupplyHold.@Nullable Told told(ResultSet row, String when) throws SQLException {
        String by = row.getString(when + "_by");
        return by == null
                ? null
                : new SupplyHold.Told(
                        by,
                        row.getString(when + "_told"),
                        RecoveryRows.date(row, when + "_on"),
                        row.getString(when + "_note"));
    }
}
