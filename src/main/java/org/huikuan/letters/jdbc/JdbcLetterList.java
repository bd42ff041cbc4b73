package org.huikuan.letters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huikuan.letters.LetterList;
import org.huikuan.shared.SentenceText;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLetterList implements LetterList {

    private static final String FROM = """
             from huikuan.letter l
            join huikuan.view_case_line c on c.id = l.case_id
            join huikuan.view_account_line a on a.id = l.account_id
            join huikuan.view_creditor_line o on o.id = l.creditor_id
            """;

    private static final String SELECT =
            "select " + LetterRow.COLUMNS + """
            , o.code as creditor, a.customer, a.name, l.gate_answer, l.gate_grounds, l.ask_on, l.trouble,
            l.message_id, l.resends, l.mail_to, l.left_by, l.tracking_number, l.handed_to, l.decided_by,
            l.decision_reason,
            """ + JdbcDeliveryRegister.COLUMNS + FROM + JdbcDeliveryRegister.JOIN;

    private final JdbcClient jdbc;

    JdbcLetterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page page(Wanted wanted) {
        Map<String, Object> params = new HashMap<>();
        String where = where(conditions(wanted.state(), wanted.match(), params), params, wanted.sight());
        long total = jdbc.sql("select count(*)" + FROM + where)
                .params(params)
                .query(Long.class)
                .single();
        params.put("skip", (long) wanted.page() * wanted.size());
        params.put("size", wanted.size());
        return new Page(
                total, rows(where + " order by l.id desc offset :skip rows fetch next :size rows only", params));
    }

    @Override
    public List<Long> ids(String state, Match match, Sight sight) {
        Map<String, Object> params = new HashMap<>();
        return jdbc.sql("select l.id" + FROM + where(conditions(state, match, params), params, sight)
                        + " order by l.id")
                .params(params)
                .query(Long.class)
                .list();
    }

    @Override
    public Choices choices(String state, Sight sight) {
        Map<String, Object> params = new HashMap<>(Map.of("state", state));
        TreeSet<String> codes = new TreeSet<>();
        TreeSet<String> collectors = new TreeSet<>();
        jdbc.sql("select distinct l.code, c.collector" + FROM
                        + where(new ArrayList<>(List.of("l.state = :state")), params, sight))
                .params(params)
                .query(row -> {
                    codes.add(row.getString(1));
                    String collector = row.getString(2);
                    if (collector != null) {
                        collectors.add(collector);
                    }
                });
        return new Choices(List.copyOf(codes), List.copyOf(collectors));
    }

    @Override
    public Sent sent(Collection<String> messageIds, Sight sight) {
        if (messageIds.isEmpty()) {
            return new Sent(Set.of(), Set.of());
        }
        Map<String, Object> params = new HashMap<>(Map.of("mails", messageIds));
        String mails = "l.message_id in (:mails)";
        Set<String> letters = messageIds(" where " + mails, params);
        return new Sent(letters, messageIds(where(new ArrayList<>(List.of(mails)), params, sight), params));
    }

    private Set<String> messageIds(String where, Map<String, Object> params) {
        return Set.copyOf(jdbc.sql("select distinct l.message_id" + FROM + where)
                .params(params)
                .query(String.class)
                .list());
    }

    private static List<String> conditions(@Nullable String state, Match match, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        condition("l.state = :state", "state", state, conditions, params);
        condition("a.customer = :customer", "customer", match.customer(), conditions, params);
        condition("l.code = :code", "code", match.code(), conditions, params);
        condition("c.collector = :collector", "collector", match.collector(), conditions, params);
        condition("(c.demand >= :from or c.demand_lacks is not null)", "from", match.from(), conditions, params);
        return conditions;
    }

    private static void condition(
            String sql, String name, @Nullable Object value, List<String> conditions, Map<String, Object> params) {
        if (value != null) {
            conditions.add(sql);
            params.put(name, value);
        }
    }

    @Override
    public List<Row> ofCase(long caseId, Sight sight) {
        Map<String, Object> params = new HashMap<>(Map.of("case", caseId));
        return rows(where(new ArrayList<>(List.of("l.case_id = :case")), params, sight) + " order by l.id", params);
    }

    @Override
    public boolean seesCase(long caseId, Sight sight) {
        Map<String, Object> params = new HashMap<>(Map.of("case", caseId));
        String where = where(new ArrayList<>(List.of("c.id = :case")), params, sight);
        return jdbc.sql("select count(*) from huikuan.view_case_line c" + where)
                        .params(params)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public List<Row> byId(Collection<Long> ids, Sight sight) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> params = new HashMap<>(Map.of("ids", ids));
        return rows(where(new ArrayList<>(List.of("l.id in (:ids)")), params, sight) + " order by l.id", params);
    }

    private List<Row> rows(String rest, Map<String, Object> params) {
        return jdbc.sql(SELECT + rest).params(params).query(JdbcLetterList::row).list();
    }

    private static String where(List<String> conditions, Map<String, Object> params, Sight sight) {
        conditions.add(sight.ofCase(params));
        return " where " + String.join(" and ", conditions);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                LetterRow.letter(row, number),
                row.getString("creditor"),
                row.getString("customer"),
                row.getString("name"),
                row.getString("gate_answer"),
                SentenceText.read(row.getString("gate_grounds")),
                row.getObject("ask_on", LocalDate.class),
                SentenceText.read(row.getString("trouble")),
                row.getString("message_id"),
                row.getInt("resends"),
                row.getString("mail_to"),
                row.getString("left_by"),
                row.getString("tracking_number"),
                row.getString("handed_to"),
                row.getString("decided_by"),
                row.getString("decision_reason"),
                JdbcDeliveryRegister.of(row));
    }
}
