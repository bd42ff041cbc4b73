package org.huikuan.policies;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huikuan.shared.Arg;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.NoDate;
import org.huikuan.shared.input.PlainDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts are made and written; a draft that is kept can always be read as a table. */
@Service
@Transactional
public class DraftActs {

    private static final int LONGEST = 1000;

    private final PolicyDrafts drafts;
    private final PolicySheets sheets;
    private final DraftCheck check;
    private final DraftBase base;
    private final DraftHand hand;

    DraftActs(PolicyDrafts drafts, PolicySheets sheets, DraftCheck check, DraftBase base, DraftHand hand) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.check = check;
        this.base = base;
        this.hand = hand;
    }

    /** A draft of the version in force. @return its id */
    public long make(String key, DraftInput input) {
        int newest = newest(key);
        byte[] dmn = base.inForce(key);
        TableSheet sheet = sheets.read(key, dmn);
        List<FieldError> errors = new ArrayList<>();
        Terms terms = terms(input.reason(), input.from(), errors);
        List<SheetRow> rows = rows(sheet, dmn, sheet.rows(), input, errors);
        PolicyDraft draft = PolicyDraft.made(key, newest, terms.from(), terms.reason(), hand.trace());
        return drafts.add(draft, rows, null);
    }

    /** A draft of a file that was looked through. @return its id */
    public long makeOf(String key, byte[] dmn) {
        TableSheet sheet = sheets.read(key, dmn);
        PolicyDraft draft = PolicyDraft.made(key, newest(key), null, "", hand.trace());
        String file = new String(sheets.written(key, dmn, sheet.rows(), null), StandardCharsets.UTF_8);
        return drafts.add(draft, sheet.rows(), file);
    }

    /** @throws Conflict when somebody has written it since, saying who and which rows */
    public void change(long id, DraftInput input) {
        PolicyDraft draft = drafts.lock(id).orElseThrow(() -> new NotFound("no-policy-draft", id));
        List<SheetRow> now = drafts.rows(id, draft.revision());
        refuseOlder(draft, input.revision(), now);
        if (!draft.state().isOpen()) {
            throw new Conflict("policy-draft-over", draft.state());
        }
        byte[] dmn = base.of(draft);
        List<FieldError> errors = new ArrayList<>();
        Terms written = terms(Objects.requireNonNullElse(input.reason(), draft.reason()), input.from(), errors);
        LocalDate from = input.from() == null ? draft.from() : written.from();
        List<SheetRow> rows = rows(sheets.read(draft.key(), dmn), dmn, now, input, errors);
        int next = draft.revision() + 1;
        PolicyDraft.Trace trace = hand.trace();
        drafts.save(draft.written(next, from, written.reason()));
        drafts.write(id, next, trace.by(), trace.at(), rows);
    }

    /** The draft stays as it is, of the version that is the newest now: who goes on has seen what differs. */
    public void renew(long id) {
        PolicyDraft draft = drafts.lock(id).orElseThrow(() -> new NotFound("no-policy-draft", id));
        if (!draft.state().isOpen()) {
            throw new Conflict("policy-draft-over", draft.state());
        }
        drafts.save(
                draft.written(draft.revision(), draft.from(), draft.reason()).basedOn(newest(draft.key())));
    }

    private void refuseOlder(PolicyDraft draft, @Nullable Integer seen, List<SheetRow> now) {
        if (seen == null || seen == draft.revision()) {
            return;
        }
        List<Sentence> changed = RowChange.between(drafts.rows(draft.id(), seen), now).stream()
                .map(c -> Sentence.parts(c.id(), c.kind()))
                .toList();
        Object what = changed.isEmpty() ? Sentence.of("settings.policy.terms") : Sentence.list(changed);
        throw new Conflict(
                "policy-draft-written",
                Arg.things(drafts.writersAfter(draft.id(), seen).stream()
                        .map(Arg::person)
                        .toList()),
                what);
    }

    private List<SheetRow> rows(
            TableSheet sheet, byte[] dmn, List<SheetRow> now, DraftInput input, List<FieldError> errors) {
        List<RowInput> written = input.rows();
        List<SheetRow> rows = now;
        if (written != null) {
            DraftRows reader = new DraftRows(sheet, now);
            rows = reader.read(written);
            errors.addAll(reader.errors());
            if (reader.errors().isEmpty()) {
                check.of(sheet, dmn, rows).stream()
                        .filter(mistake -> !mistake.isLate())
                        .forEach(mistake -> errors.add(mistake.asField()));
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return rows;
    }

    private record Terms(@Nullable LocalDate from, String reason) {}

    private Terms terms(@Nullable String why, @Nullable String day, List<FieldError> errors) {
        String reason = Objects.requireNonNullElse(why, "").strip();
        if (reason.length() > LONGEST) {
            errors.add(FieldError.of("reason", "too-long", LONGEST));
        }
        return new Terms(day == null || day.isBlank() ? null : day(day, errors), reason);
    }

    private @Nullable LocalDate day(String written, List<FieldError> errors) {
        try {
            LocalDate day = PlainDate.of(written);
            if (day.isBefore(hand.today())) {
                errors.add(FieldError.of("from", "past", day, hand.today()));
            }
            return day;
        } catch (NoDate no) {
            errors.add(FieldError.of("from", no.key(), no.shown()));
            return null;
        }
    }

    private int newest(String key) {
        return sheets.versions(key).stream()
                .findFirst()
                .map(PolicyVersion::number)
                .orElseThrow(() -> new NotFound("no-policy-table", key));
    }
}
