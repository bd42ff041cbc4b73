package org.huikuan.playbook.jdbc;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.playbook.TechniqueUse;
import org.huikuan.playbook.TechniqueUses;
import org.huikuan.playbook.TechniqueYield;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTechniqueUses implements TechniqueUses {

    private static final RecordRows<TechniqueUse> ROWS = RecordRows.of(TechniqueUse.class);
    private static final RecordRows<TechniqueYield.Sum> SUMS = RecordRows.of(TechniqueYield.Sum.class);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcTechniqueUses(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<TechniqueUse> since(long accountId, Collection<String> codes, LocalDate from) {
        return jdbc.sql("""
                        select u.account_id, u.case_id, u.code, u.stage, u.used_on, u.used_by from huikuan.technique_use u
                        where u.account_id = :account and u.code in (:codes) and u.used_on >= :from
                        order by u.used_on desc, u.id desc""")
                .param("account", accountId)
                .param("codes", codes)
                .param("from", Date.valueOf(from))
                .query(ROWS)
                .list();
    }

    @Override
    public void add(Collection<TechniqueUse> uses) {
        batches.batchUpdate(
                "insert into huikuan.technique_use (account_id, case_id, code, stage, used_on, used_by) values (?, ?, ?, ?, ?, ?)",
                uses,
                uses.size(),
                (row, use) -> {
                    row.setLong(1, use.accountId());
                    row.setLong(2, use.caseId());
                    row.setString(3, use.code());
                    row.setString(4, use.stage().code());
                    row.setDate(5, Date.valueOf(use.usedOn()));
                    row.setString(6, use.usedBy());
                });
    }

    @Override
    public TechniqueYield yieldOf(String code) {
        List<TechniqueYield.Sum> money =
                jdbc.sql("""
                        select m.currency, sum(m.amount) as amount, count(*) as receipts
                        from (select distinct r.id, r.currency, r.amount
                              from huikuan.technique_use u
                              cross join huikuan.technique_term t
                              join huikuan.view_receipt_line r on r.account_id = u.account_id
                                and r.received_on >= u.used_on
                                and r.received_on <= cast(u.used_on + t.money_days * interval '1' day as date)
                              where u.code = :code and r.state = 'received') m
                        group by m.currency order by m.currency""").param("code", code).query(SUMS).list();
        return jdbc.sql("""
                        select (select t.money_days from huikuan.technique_term t) as days, count(*) as times,
                          count(distinct u.account_id) as customers
                        from huikuan.technique_use u where u.code = :code""")
                .param("code", code)
                .query((row, number) -> new TechniqueYield(
                        code, row.getInt("times"), row.getInt("customers"), row.getInt("days"), money))
                .single();
    }
}
