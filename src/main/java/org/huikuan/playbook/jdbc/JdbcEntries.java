package org.huikuan.playbook.jdbc;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.playbook.Entries;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEntries implements Entries {

    private static final String SELECT = "select e.* from huikuan.playbook_entry e ";

    private final JdbcClient jdbc;

    JdbcEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> inForce(LocalDate on) {
        return jdbc.sql("""
                        select v.* from (
                          select e.*, row_number() over (partition by e.code order by e.version desc) as place
                          from huikuan.playbook_entry e
                          where e.state = 'approved' and e.effective_on <= :on) v
                        where v.place = 1 order by v.code""")
                .param("on", Date.valueOf(on))
                .query(EntryColumns::read)
                .list();
    }

    @Override
    public String stamp() {
        return jdbc.sql("""
                        select count(*) as versions, max(e.decided_at) as decided
                        from huikuan.playbook_entry e where e.state = 'approved'""")
                .query((row, number) -> row.getLong("versions") + "@" + row.getTimestamp("decided"))
                .single();
    }

    @Override
    public List<Entry> versions(String code) {
        return jdbc.sql(SELECT + "where e.code = :code order by e.version desc")
                .param("code", code)
                .query(EntryColumns::read)
                .list();
    }

    @Override
    public Optional<Entry> find(long id) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id)
                .query(EntryColumns::read)
                .optional();
    }

    @Override
    public List<Entry> proposed() {
        return jdbc.sql(SELECT + "where e.state = 'proposed' order by e.proposed_at, e.id")
                .query(EntryColumns::read)
                .list();
    }

    @Override
    public List<String> codes(EntryKind kind) {
        return jdbc.sql("select distinct e.code from huikuan.playbook_entry e where e.kind = :kind")
                .param("kind", kind.code())
                .query(String.class)
                .list();
    }

    @Override
    public long add(Entry proposed) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.playbook_entry (code, version, kind, state, is_off, title_zh, title_en, cue_zh,
                          cue_en, text_zh, text_en, never_zh, never_en, next_zh, next_en, lane, motive, stages, reasons,
                          result, law, mark, limit_times, limit_days, effective_on, because, proposed_by, proposed_at,
                          revision, revised, writers)
                        values (:code, :version, :kind, :state, :off, :titleZh, :titleEn, :cueZh, :cueEn, :textZh,
                          :textEn, :neverZh, :neverEn, :nextZh, :nextEn, :lane, :motive, :stages, :reasons, :result,
                          :law, :mark, :times, :days, :effective, :because, :by, :at, :revision, :revised, :writers)""").params(EntryColumns.of(proposed)).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    @Override
    public boolean replace(Entry entry, int seen) {
        return jdbc.sql("""
                        update huikuan.playbook_entry set state = :state, is_off = :off, title_zh = :titleZh,
                          title_en = :titleEn, cue_zh = :cueZh, cue_en = :cueEn, text_zh = :textZh, text_en = :textEn,
                          never_zh = :neverZh, never_en = :neverEn, next_zh = :nextZh, next_en = :nextEn, lane = :lane,
                          motive = :motive, stages = :stages, reasons = :reasons, result = :result, law = :law,
                          mark = :mark, limit_times = :times, limit_days = :days, effective_on = :effective,
                          because = :because, proposed_by = :by, proposed_at = :at, revision = :revision,
                          revised = :revised, writers = :writers, decided_by = :decidedBy, decided_at = :decidedAt,
                          decided_because = :decidedBecause
                        where id = :id and state = 'proposed' and revision = :seen""").params(EntryColumns.of(entry)).param("seen", seen).update() > 0;
    }
}
