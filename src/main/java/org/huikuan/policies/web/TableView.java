package org.huikuan.policies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.policies.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A version of a table as programs read it.
 *
 * @param name as the file has it, in both languages
 * @param neverReached ids of rows that those above keep from answering
 * @param gaps what only the last row answers, by column; columns left out: anything
 * @param whole whether all that can be asked was looked at
 */
record TableView(
        String key,
        String name,
        int version,
        String state,
        @Nullable LocalDate from,
        List<Column> inputs,
        List<Column> outputs,
        List<Row> rows,
        List<Asker> askedBy,
        List<Version> versions,
        List<String> neverReached,
        List<Overlap> overlaps,
        List<Map<String, String>> gaps,
        boolean whole) {

    /** @param words all that may stand there; empty: numbers, yes and no, free text @param said the words in the asked language */
    record Column(String name, String type, String label, List<String> words, Map<String, String> said) {}

    /** @param cells as the file has them; texts with names of columns in braces */
    record Row(String id, Map<String, String> cells, Because because, boolean off, String note) {

        static Row of(SheetRow row) {
            return new Row(row.id(), row.cells(), new Because(row.zh(), row.en()), row.off(), row.note());
        }
    }

    /** @param model whose step it is; empty: an act or a part of the program @param name of the step; key of the act */
    record Asker(String model, String name) {}

    record Because(String zh, String en) {}

    /** @param by who put it in force @param writtenBy who submitted it; both empty: it came with a release */
    record Version(
            int version,
            String state,
            @Nullable LocalDate from,
            @Nullable Instant deployedAt,
            String writtenBy,
            String by,
            String reason) {}

    /** @param upper the row that answers @param lower another that matches too @param where what must hold for both */
    record Overlap(String upper, String lower, Map<String, String> where) {}
}
