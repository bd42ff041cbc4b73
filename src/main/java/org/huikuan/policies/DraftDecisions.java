package org.huikuan.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft is submitted by one person and comes into force by another; what was in force can be again in one act. */
@Service
@Transactional
public class DraftDecisions {

    private static final int LONGEST = 1000;

    private final PolicyDrafts drafts;
    private final PolicySheets sheets;
    private final DraftCheck check;
    private final DraftBase base;
    private final DraftHand hand;
    private final VersionWrites versions;

    DraftDecisions(
            PolicyDrafts drafts,
            PolicySheets sheets,
            DraftCheck check,
            DraftBase base,
            DraftHand hand,
            VersionWrites versions) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.check = check;
        this.base = base;
        this.hand = hand;
        this.versions = versions;
    }

    /** @param reason null: the one that the draft has */
    public void submit(long id, @Nullable String reason) {
        PolicyDraft draft = open(id, DraftState.DRAFT);
        String why = reason == null || reason.isBlank() ? draft.reason() : written("reason", reason);
        if (why.isBlank()) {
            throw new BadInput("reason", "missing");
        }
        refuseMoved(draft);
        refuseUnusable(draft);
        drafts.save(draft.written(draft.revision(), draft.from(), why).submitted(hand.trace()));
    }

    /** @return the version that it becomes */
    public int approve(long id, @Nullable String said) {
        PolicyDraft draft = open(id, DraftState.SUBMITTED);
        refuseOwn(draft);
        refuseMoved(draft);
        refuseUnusable(draft);
        LocalDate today = hand.today();
        LocalDate from = draft.from() == null || draft.from().isBefore(today) ? today : draft.from();
        int version =
                versions.put(draft.key(), base.of(draft), drafts.rows(id, draft.revision()), from, draft.reason());
        drafts.save(draft.decided(DraftState.APPROVED, hand.trace(), written("reason", said), version));
        return version;
    }

    public void reject(long id, @Nullable String reason) {
        PolicyDraft draft = open(id, DraftState.SUBMITTED);
        refuseOwn(draft);
        String why = written("reason", reason);
        if (why.isBlank()) {
            throw new BadInput("reason", "missing");
        }
        drafts.save(draft.decided(DraftState.REJECTED, hand.trace(), why, null));
    }

    /** Also of one that was approved, as long as its day has not come. */
    public void withdraw(long id, @Nullable String reason) {
        PolicyDraft draft = drafts.lock(id).orElseThrow(() -> new NotFound("no-policy-draft", id));
        Integer version = draft.version();
        if (draft.state() == DraftState.APPROVED && version != null) {
            if (draft.from() == null || !draft.from().isAfter(hand.today())) {
                throw new Conflict("policy-in-force", version);
            }
            versions.takeBack(draft.key(), version);
        } else if (draft.state() == DraftState.WITHDRAWN || draft.state() == DraftState.APPROVED) {
            throw new Conflict("policy-draft-over", draft.state());
        }
        drafts.save(draft.decided(DraftState.WITHDRAWN, hand.trace(), written("reason", reason), null));
    }

    /** What was approved once needs no second person again. @return the version that it becomes */
    public int back(String key, int version, @Nullable String reason) {
        PolicyVersion chosen = sheets.versions(key).stream()
                .filter(v -> v.number() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-policy-version", key, version));
        String why = written("reason", reason);
        if (why.isBlank()) {
            throw new BadInput("reason", "missing");
        }
        if (chosen.state() != VersionState.EARLIER) {
            throw new Conflict("policy-not-earlier", version);
        }
        byte[] dmn = sheets.content(key, version);
        TableSheet sheet = sheets.read(key, dmn);
        refuse(check.of(sheet, dmn, sheet.rows()));
        return versions.put(key, dmn, sheet.rows(), hand.today(), why);
    }

    private PolicyDraft open(long id, DraftState state) {
        PolicyDraft draft = drafts.lock(id).orElseThrow(() -> new NotFound("no-policy-draft", id));
        if (draft.state() != state) {
            throw new Conflict("policy-draft-over", draft.state());
        }
        return draft;
    }

    private void refuseOwn(PolicyDraft draft) {
        PolicyDraft.Trace submitted = draft.submitted();
        String me = hand.trace().by();
        boolean isMine = drafts.writers(draft.id()).contains(me)
                || submitted != null && submitted.by().equals(me);
        if (isMine) {
            throw new NotAllowed("policy-own-draft");
        }
    }

    private void refuseMoved(PolicyDraft draft) {
        int newest = sheets.versions(draft.key()).get(0).number();
        if (newest != draft.baseVersion()) {
            throw new Conflict("policy-moved-on", newest, draft.baseVersion());
        }
    }

    private void refuseUnusable(PolicyDraft draft) {
        byte[] dmn = base.of(draft);
        refuse(check.of(sheets.read(draft.key(), dmn), dmn, drafts.rows(draft.id(), draft.revision())));
    }

    private static void refuse(List<RowMistake> mistakes) {
        List<FieldError> errors = new ArrayList<>();
        mistakes.forEach(mistake -> errors.add(mistake.asField()));
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private static String written(String field, @Nullable String text) {
        String said = Objects.requireNonNullElse(text, "").strip();
        if (said.length() > LONGEST) {
            throw new BadInput(field, "too-long", LONGEST);
        }
        return said;
    }
}
