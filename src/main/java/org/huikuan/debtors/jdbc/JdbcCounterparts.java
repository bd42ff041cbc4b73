package org.huikuan.debtors.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.debtors.Attitude;
import org.huikuan.debtors.BusinessChannel;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.debtors.LawfulBasis;
import org.huikuan.debtors.MaySign;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.debtors.Power;
import org.huikuan.debtors.VerifiedBy;
import org.huikuan.ledger.Contact;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of people stands beside the ledger's contacts, found by account and name: an import leaves it alone. */
@Repository
class JdbcCounterparts implements Counterparts {

    private static final String BETWEEN = ",";

    private static final String COLUMNS = """
            select k.account_id, k.name, k.role, k.language, k.email, k.phone, d.decision_maker, d.power, d.attitude,
              d.verified_by, d.may_sign, d.channels, d.basis, d.left_on
            """;

    private static final String KNOWN = """
            left join huikuan.debtor_person d on d.account_id = k.account_id and d.name = k.name
            """;

    private final JdbcClient jdbc;

    JdbcCounterparts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Counterpart> of(long accountId) {
        return jdbc.sql(COLUMNS + "from huikuan.view_contact_line k " + KNOWN + "where k.account_id = ? order by k.id")
                .param(accountId)
                .query(JdbcCounterparts::counterpart)
                .list();
    }

    @Override
    public Map<Long, List<Counterpart>> ofAll(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(COLUMNS + """
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.view_contact_line k on k.account_id = u.wanted
                        """ + KNOWN + "order by k.account_id, case when k.email is null then 1 else 0 end, k.id")
                .param("ids", accountIds.toArray(Long[]::new))
                .query(JdbcCounterparts::counterpart)
                .list()
                .stream()
                .collect(Collectors.groupingBy(p -> p.contact().accountId()));
    }

    @Override
    public void save(long accountId, String name, PersonFacts facts) {
        forget(accountId, name);
        jdbc.sql("""
                        insert into huikuan.debtor_person (account_id, name, decision_maker, power, attitude,
                          verified_by, may_sign, channels, basis, left_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        accountId,
                        name,
                        Code.codeOf(facts.decisionMaker()),
                        facts.power() == null ? null : facts.power().points(),
                        facts.attitude() == null ? null : facts.attitude().points(),
                        Code.codeOf(facts.verifiedBy()),
                        facts.maySign().code(),
                        facts.channels().stream().map(Code::code).collect(Collectors.joining(BETWEEN)),
                        Code.codeOf(facts.basis()),
                        facts.leftOn())
                .update();
    }

    @Override
    public void forget(long accountId, String name) {
        jdbc.sql("delete from huikuan.debtor_person where account_id = ? and name = ?")
                .params(accountId, name)
                .update();
    }

    private static Counterpart counterpart(ResultSet rs, int n) throws SQLException {
        Contact contact = new Contact(
                rs.getLong("account_id"),
                rs.getString("name"),
                rs.getString("role"),
                rs.getString("language"),
                rs.getString("email"),
                rs.getString("phone"));
        return new Counterpart(contact, facts(rs));
    }

    private static PersonFacts facts(ResultSet rs) throws SQLException {
        String maySign = rs.getString("may_sign");
        return maySign == null
                ? PersonFacts.NONE
                : new PersonFacts(
                        Code.orNull(DecisionMaker.class, rs.getString("decision_maker")),
                        Code.orNull(Power.class, rs.getString("power")),
                        Code.orNull(Attitude.class, rs.getString("attitude")),
                        Code.orNull(VerifiedBy.class, rs.getString("verified_by")),
                        Code.of(MaySign.class, maySign),
                        channels(rs.getString("channels")),
                        Code.orNull(LawfulBasis.class, rs.getString("basis")),
                        rs.getObject("left_on", LocalDate.class));
    }

    private static List<BusinessChannel> channels(@Nullable String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : Stream.of(kept.split(BETWEEN))
                        .map(c -> Code.of(BusinessChannel.class, c))
                        .toList();
    }
}
