package org.huikuan.policies.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.policies.DraftState;
import org.huikuan.policies.PolicyDraft;
import org.huikuan.policies.PolicyDrafts;
import org.huikuan.policies.SheetRow;
import org.huikuan.testing.OnBothDatabases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class PolicyDraftStorageTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final SheetRow ROW =
            new SheetRow("rule_a", Map.of("days", "> 3"), "逾期 {days} 天。", "{days} days.", true, "[R]");

    @OnBothDatabases
    void aDraftIsKeptWithItsRowsAfterEachChange(DataSource database) {
        PolicyDrafts drafts = new JdbcPolicyDrafts(JdbcClient.create(database));
        PolicyDraft made = draft(0, 1, DraftState.DRAFT, null, null);

        long id = drafts.add(made, List.of(ROW), "<definitions/>");
        drafts.save(draft(id, 2, DraftState.SUBMITTED, new PolicyDraft.Trace("second", MONDAY), null));
        drafts.write(id, 2, "second", MONDAY.plusSeconds(60), List.of());

        assertThat(drafts.lock(id))
                .contains(draft(id, 2, DraftState.SUBMITTED, new PolicyDraft.Trace("second", MONDAY), null));
        assertThat(drafts.rows(id, 1)).containsExactly(ROW);
        assertThat(drafts.rows(id, 2)).isEmpty();
        assertThat(drafts.file(id)).contains("<definitions/>");
        assertThat(drafts.writers(id)).containsExactly("first", "second");
        assertThat(drafts.writersAfter(id, 1)).containsExactly("second");
        assertThat(drafts.of("of-a-storage-test")).extracting(PolicyDraft::id).contains(id);
        assertThat(drafts.open()).extracting(PolicyDraft::id).contains(id);

        drafts.save(draft(id, 2, DraftState.APPROVED, null, 7));
        assertThat(drafts.open()).extracting(PolicyDraft::id).doesNotContain(id);
        assertThat(drafts.find(id)).get().extracting(PolicyDraft::version).isEqualTo(7);
        assertThat(drafts.file(drafts.add(made, List.of(), null))).isEmpty();
    }

    private static PolicyDraft draft(
            long id, int revision, DraftState state, PolicyDraft.@Nullable Trace submitted, @Nullable Integer version) {
        return new PolicyDraft(
                id,
                "of-a-storage-test",
                3,
                revision,
                state,
                LocalDate.parse("2026-04-01"),
                "why",
                new PolicyDraft.Trace("first", MONDAY),
                submitted,
                null,
                "",
                version);
    }
}
