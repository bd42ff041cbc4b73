package org.huikuan.cases.conduct.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.cases.Channel;
import org.huikuan.cases.conduct.ChannelWays;
import org.huikuan.cases.conduct.ContactsOut;
import org.huikuan.cases.conduct.Initiative;
import org.huikuan.conduct.ContactMade;
import org.huikuan.conduct.ContactWay;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactsOut implements ContactsOut {

    private final JdbcClient jdbc;

    JdbcContactsOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ContactMade> since(long accountId, LocalDate day, long except) {
        return jdbc
                .sql("""
                        select coalesce(i.made_on, i.on_date) as day_made, i.channel, i.person
                        from huikuan.view_account_line a
                        join huikuan.view_account_line s on s.name = a.name
                        join huikuan.interaction i on i.account_id = s.id
                        where a.id = :account and i.on_date >= :day and i.id <> :except
                          and (i.initiative is null or i.initiative <> :theirs)
                        order by i.id""")
                .param("account", accountId)
                .param("day", day)
                .param("except", except)
                .param("theirs", Initiative.THEIRS.code())
                .query((row, number) -> made(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ContactMade> made(ResultSet row) throws SQLException {
        Optional<ContactWay> way =
                Code.find(Channel.class, row.getString("channel")).flatMap(ChannelWays::of);
        LocalDate on = row.getObject("day_made", LocalDate.class);
        String person = row.getString("person");
        return way.map(w -> new ContactMade(on, w, person));
    }

    @Override
    public void madeOn(long contactId, LocalDate day) {
        jdbc.sql("update huikuan.interaction set made_on = ? where id = ?")
                .params(day, contactId)
                .update();
    }

    @Override
    public void theirs(long contactId) {
        jdbc.sql("update huikuan.interaction set initiative = ? where id = ?")
                .params(Initiative.THEIRS.code(), contactId)
                .update();
    }
}
