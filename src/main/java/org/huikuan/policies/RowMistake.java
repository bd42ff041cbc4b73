package org.huikuan.policies;

import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;

/**
 * What is wrong with a row of a draft.
 *
 * @param row its place among all rows, from 0; -1: the whole table
 * @param column name of the column, {@code because.zh} or {@code because.en}; empty: the whole row
 * @param isLate whether the draft may be kept with it, and only not be put in force
 */
public record RowMistake(int row, String column, Sentence why, boolean isLate) {

    FieldError asField() {
        if (row < 0) {
            return new FieldError("rows", why);
        }
        String of = "rows[" + row + "]";
        boolean isCell = !column.isEmpty() && !column.startsWith("because.");
        return new FieldError(column.isEmpty() ? of : of + (isCell ? ".cells." : ".") + column, why);
    }
}
