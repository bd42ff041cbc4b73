package org.huikuan.campaigns.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.campaigns.Campaign;
import org.huikuan.campaigns.Campaigns;
import org.huikuan.campaigns.Progress;
import org.huikuan.campaigns.Target;
import org.huikuan.ledger.OpenItemSql;
import org.huikuan.shared.Money;
import org.huikuan.shared.RecordRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCampaigns implements Campaigns {

    private static final RecordRows<Campaign> ROWS = RecordRows.of(Campaign.class);

    private static final String COLUMNS =
            "c.id, c.creditor_id, c.name, c.starts_on, c.ends_on, c.started_by, c.ended_on, c.ended_by, c.outcome ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcCampaigns(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public long add(Campaign c, List<Target> targets) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into huikuan.campaign (creditor_id, name, starts_on, ends_on, started_by)"
                        + " values (?, ?, ?, ?, ?)")
                .params(c.creditorId(), c.name(), c.startsOn(), c.endsOn(), c.startedBy())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        batches.batchUpdate(
                "insert into huikuan.campaign_target (campaign_id, account_id, person, amount, currency, overdue, pay_on,"
                        + " counterpart, every_days) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                targets.stream()
                        .map(t -> new Object[] {
                            id,
                            t.accountId(),
                            t.person(),
                            t.amount().amount(),
                            t.amount().currency(),
                            t.overdue().amount(),
                            t.payOn(),
                            t.counterpart(),
                            t.everyDays()
                        })
                        .toList());
        return id;
    }

    @Override
    public Optional<Campaign> find(long id) {
        return jdbc.sql("select " + COLUMNS + "from huikuan.campaign c where c.id = ?")
                .param(id)
                .query(ROWS)
                .optional();
    }

    @Override
    public List<Campaign> all(@Nullable String person, int most) {
        return jdbc.sql("select " + COLUMNS + """
                        from huikuan.campaign c
                        where cast(:person as varchar(64)) is null or exists (
                          select 1 from huikuan.campaign_target t where t.campaign_id = c.id and t.person = :person)
                        order by c.starts_on desc, c.id desc fetch first :most rows only""")
                .param("person", person)
                .param("most", most)
                .query(ROWS)
                .list();
    }

    @Override
    public boolean end(long id, LocalDate on, String by, String outcome) {
        return jdbc.sql("update huikuan.campaign set ended_on = ?, ended_by = ?, outcome = ?"
                                + " where id = ? and ended_on is null")
                        .params(on, by, outcome, id)
                        .update()
                > 0;
    }

    @Override
    public List<Progress> progress(Campaign campaign, LocalDate until) {
        Map<Long, List<Money>> paid = MoneyRows.byAccount(jdbc.sql("""
                        select r.account_id, r.currency, sum(r.amount) as amount
                        from huikuan.campaign_target t
                        join huikuan.view_receipt_line r on r.account_id = t.account_id
                        where t.campaign_id = :campaign and r.state = 'received' and r.received_on between :from and :until
                        group by r.account_id, r.currency order by r.account_id, r.currency""")
                .param("campaign", campaign.id())
                .param("from", campaign.startsOn())
                .param("until", until));
        return jdbc.sql(ProgressRow.SELECT)
                .param("campaign", campaign.id())
                .param("from", campaign.startsOn())
                .param("until", until)
                .query((row, number) -> ProgressRow.read(row, paid))
                .list();
    }

    @Override
    public Map<Long, Campaign> running(Collection<Long> accountIds, LocalDate today) {
        Map<Long, Campaign> running = new HashMap<>();
        if (!accountIds.isEmpty()) {
            jdbc.sql("select t.account_id, " + COLUMNS + """
                            from huikuan.campaign_target t join huikuan.campaign c on c.id = t.campaign_id
                            where t.account_id in (:accounts) and c.ended_on is null and c.ends_on >= :today""")
                    .param("accounts", accountIds)
                    .param("today", today)
                    .query((row, number) -> running.put(row.getLong("account_id"), ROWS.mapRow(row, number)))
                    .list();
        }
        return running;
    }

    @Override
    public Map<Long, List<Money>> overdue(Collection<Long> accountIds, LocalDate today) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return MoneyRows.byAccount(jdbc.sql("""
                        select i.account_id, i.currency, sum(i.open_amount) as amount
                        from huikuan.view_open_item i
                        where i.account_id in (:accounts) and %s
                        group by i.account_id, i.currency order by i.account_id, i.currency
                        """.formatted(OpenItemSql.OVERDUE))
                .param("accounts", accountIds)
                .param("today", today));
    }
}
