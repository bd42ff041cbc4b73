package org.huikuan.legal.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.legal.limitation.Interruption;
import org.huikuan.legal.limitation.LimitationFacts.Item;
import org.huikuan.legal.limitation.LimitationKind;
import org.huikuan.letters.DeliveryState;
import org.huikuan.letters.LetterCode;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Demands of ours that have left: each interrupts the items that its kept content lists, by the strength of what became
 * of it. Signed for: 3, from that day. Kept unopened, or posted under a number: 2 (slip and content let arrival be
 * presumed, LIM 8). Everything else, mail above all: 1, until the customer's reply proves it.
 */
@Component
class LetterDemands {

    private static final String SQL = """
            select l.account_id, l.id, l.code, l.left_on, l.data, d.state, d.happened_on, d.ems
            from unnest(cast(:ids as bigint array)) as u(wanted)
              join huikuan.view_letter_line l on l.account_id = u.wanted
              left join huikuan.view_letter_delivery d on d.id = (
                select max(x.id) from huikuan.view_letter_delivery x where x.letter_id = l.id)
            where l.left_on is not null""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LetterDemands(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Long[] accounts, Collection<Item> items, Map<Long, List<Interruption>> events) {
        Map<Long, List<Item>> byAccount = new HashMap<>();
        items.forEach(i -> byAccount
                .computeIfAbsent(i.accountId(), id -> new ArrayList<>())
                .add(i));
        jdbc.sql(SQL).param("ids", accounts).query(row -> {
            if (!LetterCode.valueOf(row.getString("code")).isDemand()) {
                return;
            }
            Set<String> listed = listed(row.getString("data"));
            Interruption demand = demand(row);
            byAccount.getOrDefault(row.getLong("account_id"), List.of()).stream()
                    .filter(i -> listed.contains(i.number()))
                    .forEach(i -> events.computeIfAbsent(i.invoiceId(), id -> new ArrayList<>())
                            .add(demand));
        });
    }

    private static Interruption demand(ResultSet row) throws SQLException {
        DeliveryState state = Code.orNull(DeliveryState.class, row.getString("state"));
        LocalDate left = row.getObject("left_on", LocalDate.class);
        LocalDate happened = row.getObject("happened_on", LocalDate.class);
        int strength = strength(state, row.getString("ems"));
        boolean arrived = state == DeliveryState.SIGNED || state == DeliveryState.REFUSED;
        return new Interruption(
                LimitationKind.DEMAND.code(),
                arrived && happened != null ? happened : left,
                row.getString("code"),
                strength);
    }

    static int strength(@Nullable DeliveryState state, @Nullable String ems) {
        if (state == DeliveryState.SIGNED) {
            return 3;
        }
        return state == DeliveryState.REFUSED || state == DeliveryState.POSTED && ems != null ? 2 : 1;
    }

    /** Invoice numbers in the table of the letter, as it was made. */
    private Set<String> listed(@Nullable String data) {
        Set<String> numbers = new HashSet<>();
        try {
            JsonNode items = data == null ? null : json.readTree(data).get("items");
            if (items != null) {
                items.forEach(i -> numbers.add(i.path("invoice").asText()));
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the kept content of a letter cannot be read", unreadable);
        }
        return numbers;
    }
}
