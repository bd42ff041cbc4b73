package org.huikuan.letters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.letters.DeliveryState;
import org.huikuan.letters.LetterDelivery;
import org.huikuan.letters.delivery.DeliveryRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what became of letters. */
@Repository
class JdbcDeliveryRegister implements DeliveryRegister {

    /** The newest news of each letter {@code l}; null in every column where there is none. */
    static final String COLUMNS = """
            d.state as delivery_state, d.ems as delivery_ems, d.happened_on as delivery_on, d.signed_by as delivery_by,
            d.document_id as delivery_document, d.recorded_by as delivery_recorded_by\s""";

    static final String JOIN = """
            left join huikuan.letter_delivery d
              on d.id = (select max(x.id) from huikuan.letter_delivery x where x.letter_id = l.id)
            """;

    private final JdbcClient jdbc;

    JdbcDeliveryRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(long letterId, LetterDelivery d, Instant at) {
        jdbc.sql("""
                        insert into huikuan.letter_delivery
                          (letter_id, state, ems, happened_on, signed_by, document_id, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        letterId,
                        d.state().code(),
                        d.ems(),
                        d.on(),
                        d.by(),
                        d.documentId(),
                        d.recordedBy(),
                        Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<LetterDelivery> latest(long letterId) {
        return jdbc.sql("select " + COLUMNS + "from huikuan.letter l " + JOIN + "where l.id = ? and d.id is not null")
                .param(letterId)
                .query((row, number) -> of(row))
                .optional();
    }

    @Override
    public Optional<LocalDate> postedOn(long letterId) {
        return jdbc.sql("select happened_on from huikuan.letter_delivery where letter_id = ? and state = 'posted'"
                        + " order by id desc limit 1")
                .param(letterId)
                .query(LocalDate.class)
                .optional();
    }

    /** @return null when the row has no news */
    static @Nullable LetterDelivery of(ResultSet row) throws SQLException {
        String state = row.getString("delivery_state");
        return state == null
                ? null
                : new LetterDelivery(
                        DeliveryState.of(state),
                        row.getString("delivery_ems"),
                        row.getObject("delivery_on", LocalDate.class),
                        row.getString("delivery_by"),
                        row.getObject("delivery_document", Long.class),
                        row.getString("delivery_recorded_by"));
    }
}
