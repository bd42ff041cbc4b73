package org.huikuan.playbook.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.EntryMark;
import org.huikuan.playbook.EntryPart;
import org.huikuan.playbook.EntryState;
import org.huikuan.playbook.EntryUse;
import org.huikuan.playbook.EntryWords;
import org.huikuan.playbook.Proposal;
import org.huikuan.playbook.Wording;
import org.huikuan.testing.OnBothDatabases;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The playbook as it is delivered, and what becomes of its versions. */
class JdbcEntriesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    @OnBothDatabases
    void isDeliveredWithWhatTheReferenceNames(DataSource database) {
        List<Entry> all = new JdbcEntries(JdbcClient.create(database)).inForce(MONDAY);

        assertThat(all.stream().collect(Collectors.groupingBy(Entry::kind, Collectors.counting())))
                .containsEntry(EntryKind.TECHNIQUE, 16L)
                .containsEntry(EntryKind.EXCUSE, 12L)
                .containsEntry(EntryKind.MAXIM, 3L)
                .containsEntry(EntryKind.ART, 8L)
                .containsEntry(EntryKind.FIELD_MOVE, 10L)
                .containsEntry(EntryKind.PSYCHOLOGY, 9L)
                .containsEntry(EntryKind.SOFT_LINK, 7L)
                .containsEntry(EntryKind.ACTION_RULE, 8L)
                .containsEntry(EntryKind.PURPOSE, 4L)
                .containsEntry(EntryKind.MINDSET, 4L);
        assertThat(all).allMatch(Entry::isSeed).noneMatch(Entry::isOff);
        assertThat(all).extracting(e -> e.use().mark()).doesNotContain(EntryMark.HOUSE);
        assertThat(one(all, "TQ-07").use().limit()).isEqualTo(new EntryUse.Limit(1, 90));
        assertThat(one(all, "BS-7").words().never().isThere()).isTrue();
        assertThat(all)
                .filteredOn(e -> e.kind() == EntryKind.EXCUSE)
                .allMatch(e -> e.words().cue().isThere()
                        && e.words().next().isThere()
                        && e.use().result() != null);
    }

    /** Each reason, each stage and each lane has something to say. */
    @OnBothDatabases
    void hasAScriptForEveryReasonStageAndLane(DataSource database) {
        List<Entry> scripts = new JdbcEntries(JdbcClient.create(database))
                .inForce(MONDAY).stream()
                        .filter(e -> e.kind() == EntryKind.SCRIPT)
                        .toList();

        assertThat(all(scripts, e -> e.use().reasons())).containsExactlyInAnyOrder(NonPaymentReason.values());
        assertThat(all(scripts, e -> e.use().stages())).containsExactlyInAnyOrder(Stage.values());
        assertThat(all(
                        scripts,
                        e -> List.of(
                                e.use().lane() == null ? Lane.REASON : e.use().lane())))
                .containsExactlyInAnyOrder(Lane.values());
    }

    @OnBothDatabases
    void holdsFromItsDayOn(DataSource database) {
        JdbcEntries entries = new JdbcEntries(JdbcClient.create(database));
        Entry known = one(entries.inForce(MONDAY), "TQ-03");
        long id = entries.add(proposal(known, 2, "收不回就约好下一次", FRIDAY));
        Entry waiting = entries.find(id).orElseThrow();
        assertThat(waiting.words().title().zh()).isEqualTo("收不回就约好下一次");
        assertThat(waiting.differsFrom(known))
                .containsExactlyInAnyOrder(EntryPart.TITLE, EntryPart.MARK, EntryPart.EFFECTIVE);
        assertThat(entries.proposed()).extracting(Entry::id).contains(id);
        assertThat(one(entries.inForce(FRIDAY), "TQ-03").version()).isEqualTo(1);
        String before = entries.stamp();

        Entry approved = waiting.with(EntryState.APPROVED, FRIDAY, new Proposal.Decided("xu", MORNING, null));
        assertThat(entries.replace(approved, 1)).isTrue();

        assertThat(entries.stamp()).isNotEqualTo(before);
        assertThat(one(entries.inForce(MONDAY), "TQ-03").version()).isEqualTo(1);
        assertThat(one(entries.inForce(FRIDAY), "TQ-03").version()).isEqualTo(2);
        assertThat(entries.versions("TQ-03")).extracting(Entry::version).containsExactly(2, 1);
        assertThat(entries.replace(approved, 1)).as("decided once").isFalse();
    }

    @OnBothDatabases
    void isWrittenOnlyAsItWasSeen(DataSource database) {
        JdbcEntries entries = new JdbcEntries(JdbcClient.create(database));
        Entry known = one(entries.inForce(MONDAY), "TQ-05");
        long id = entries.add(proposal(known, 2, "按日去收", null));
        Entry waiting = entries.find(id).orElseThrow();

        assertThat(entries.replace(waiting, 2)).isFalse();
        assertThat(entries.replace(waiting, 1)).isTrue();
        assertThatThrownBy(() -> entries.add(proposal(known, 2, "到日去收", null)))
                .as("a version has its number once")
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(entries.codes(EntryKind.TECHNIQUE)).contains("TQ-05").doesNotContain("BS-1");
    }

    private static Entry one(List<Entry> all, String code) {
        return all.stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow();
    }

    private static <T> List<T> all(List<Entry> entries, Function<Entry, List<T>> what) {
        return entries.stream().flatMap(e -> what.apply(e).stream()).distinct().toList();
    }

    private static Entry proposal(Entry of, int version, String title, @Nullable LocalDate from) {
        EntryWords w = of.words();
        EntryUse u = of.use();
        return new Entry(
                0,
                of.code(),
                of.kind(),
                version,
                EntryState.PROPOSED,
                false,
                new EntryWords(new Wording(title, w.title().en()), w.cue(), w.text(), w.never(), w.next()),
                new EntryUse(
                        u.lane(), u.motive(), u.stages(), u.reasons(), u.result(), u.law(), EntryMark.HOUSE, u.limit()),
                new Proposal(from, "更好记", "mei", MORNING, 1, List.of(), List.of("mei"), null));
    }
}
