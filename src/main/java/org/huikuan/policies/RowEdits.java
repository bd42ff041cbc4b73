package org.huikuan.policies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of single rows of a draft, as its page makes them. */
@Service
@Transactional
public class RowEdits {

    private final PolicyDrafts drafts;
    private final DraftActs acts;

    RowEdits(PolicyDrafts drafts, DraftActs acts) {
        this.drafts = drafts;
        this.acts = acts;
    }

    /**
     * Writes a row, or a new one.
     *
     * @param after of a new row: the row above it; empty: it becomes the first
     * @throws BadInput with the fields of {@code rows[n]}, n being the row's place
     */
    public void write(long id, @Nullable Integer seen, RowInput row, String after) {
        List<RowInput> rows = rows(id);
        if (row.id() == null) {
            rows.add(after.isEmpty() ? 0 : place(rows, after) + 1, row);
        } else {
            rows.set(place(rows, row.id()), row);
        }
        save(id, seen, rows);
    }

    /** Its place among the rows of the draft; of a new row the one that it would have. */
    public int place(long id, @Nullable String row, String after) {
        List<RowInput> rows = rows(id);
        return row == null ? after.isEmpty() ? 0 : place(rows, after) + 1 : place(rows, row);
    }

    /** The row changes places with the one above, or below. */
    public void move(long id, @Nullable Integer seen, String row, boolean up) {
        List<RowInput> rows = rows(id);
        int at = place(rows, row);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, at, to);
            save(id, seen, rows);
        }
    }

    public void turn(long id, @Nullable Integer seen, String row, boolean off) {
        List<RowInput> rows = rows(id);
        rows.set(place(rows, row), new RowInput(row, null, null, off, null));
        save(id, seen, rows);
    }

    public void remove(long id, @Nullable Integer seen, String row) {
        List<RowInput> rows = rows(id);
        rows.remove(place(rows, row));
        save(id, seen, rows);
    }

    private void save(long id, @Nullable Integer seen, List<RowInput> rows) {
        acts.change(id, new DraftInput(rows, null, null, seen));
    }

    /** All as they are: who names nothing but a row's id changes nothing of it. */
    private List<RowInput> rows(long id) {
        PolicyDraft draft = drafts.lock(id).orElseThrow(() -> new NotFound("no-policy-draft", id));
        List<RowInput> rows = new ArrayList<>();
        drafts.rows(id, draft.revision()).forEach(row -> rows.add(new RowInput(row.id(), null, null, null, null)));
        return rows;
    }

    private static int place(List<RowInput> rows, String row) {
        for (int i = 0; i < rows.size(); i++) {
            if (row.equals(rows.get(i).id())) {
                return i;
            }
        }
        throw new Conflict("policy-no-row", row);
    }
}
