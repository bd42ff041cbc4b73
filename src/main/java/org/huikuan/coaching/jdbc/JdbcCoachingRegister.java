package org.huikuan.coaching.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huikuan.coaching.CoachingCause;
import org.huikuan.coaching.CoachingItem;
import org.huikuan.coaching.CoachingRegister;
import org.huikuan.coaching.Experience;
import org.huikuan.coaching.SelfReview;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCoachingRegister implements CoachingRegister {

    private static final String SELECT = """
            select i.id, i.case_id, a.name as customer, i.cause, i.technique, i.person, i.raised_on, i.said, i.went_wrong,
              i.do_next, i.wanted, i.advice, i.advised_by, i.advised_at
            from huikuan.coaching_item i join huikuan.view_account_line a on a.id = i.account_id
            """;

    private static final String ABOUT = " and (cast(:person as varchar(64)) is null or i.person = :person) ";

    private final JdbcClient jdbc;

    JdbcCoachingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void visit(Experience of, long visitId, CoachingCause cause, @Nullable String said) {
        jdbc.sql("""
                        insert into huikuan.coaching_item (account_id, case_id, visit_id, cause, person, raised_on, said)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(of.accountId(), of.caseId(), visitId, cause.code(), of.person(), of.on(), said)
                .update();
    }

    @Override
    public void review(Experience of, long visitId, SelfReview review) {
        int waiting = jdbc.sql("""
                        update huikuan.coaching_item set went_wrong = ?, do_next = ?, wanted = ?
                        where visit_id = ? and advised_at is null""")
                .params(review.wentWrong(), review.doNext(), review.wanted(), visitId)
                .update();
        if (waiting == 0) {
            jdbc.sql("""
                            insert into huikuan.coaching_item (account_id, case_id, visit_id, cause, person, raised_on,
                              went_wrong, do_next, wanted) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            of.accountId(),
                            of.caseId(),
                            visitId,
                            CoachingCause.VISIT_REVIEW.code(),
                            of.person(),
                            of.on(),
                            review.wentWrong(),
                            review.doNext(),
                            review.wanted())
                    .update();
        }
    }

    @Override
    public void refused(Experience of, String technique) {
        int known = jdbc.sql("""
                        select count(*) from huikuan.coaching_item
                        where account_id = ? and technique = ? and person = ? and raised_on = ?""")
                .params(of.accountId(), technique, of.person(), of.on())
                .query(Integer.class)
                .single();
        if (known == 0) {
            jdbc.sql("""
                            insert into huikuan.coaching_item (account_id, case_id, cause, technique, person, raised_on)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            of.accountId(),
                            of.caseId(),
                            CoachingCause.TECHNIQUE_LIMIT.code(),
                            technique,
                            of.person(),
                            of.on())
                    .update();
        }
    }

    @Override
    public boolean advise(long id, String advice, String by, Instant at) {
        return jdbc.sql("""
                        update huikuan.coaching_item set advice = ?, advised_by = ?, advised_at = ?
                        where id = ? and advised_at is null""").params(advice, by, Timestamp.from(at), id).update() > 0;
    }

    @Override
    public Optional<CoachingItem> find(long id) {
        return jdbc.sql(SELECT + "where i.id = :id")
                .param("id", id)
                .query(CoachingRow::read)
                .optional();
    }

    @Override
    public List<CoachingItem> open(@Nullable String person, int most) {
        return list(
                "where i.advised_at is null" + ABOUT
                        + "order by case when i.wanted is null then 1 else 0 end, i.raised_on, i.id",
                person,
                most);
    }

    @Override
    public List<CoachingItem> advised(@Nullable String person, int most) {
        return list("where i.advised_at is not null" + ABOUT + "order by i.advised_at desc, i.id desc", person, most);
    }

    private List<CoachingItem> list(String where, @Nullable String person, int most) {
        return jdbc.sql(SELECT + where + " fetch first :most rows only")
                .param("person", person)
                .param("most", most)
                .query(CoachingRow::read)
                .list();
    }
}
