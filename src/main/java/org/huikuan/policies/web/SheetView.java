package org.huikuan.policies.web;

import java.util.List;

/**
 * A sheet in the reader's words.
 *
 * @param gaps what only the last row answers, each as a sentence
 * @param overlaps rows that match the same questions
 * @param whole whether all that can be asked was looked at
 */
public record SheetView(
        List<Column> inputs,
        List<Column> outputs,
        List<Row> rows,
        List<String> gaps,
        List<Overlap> overlaps,
        boolean whole) {

    /** A column by its name and its heading. */
    public record Column(String name, String heading) {}

    /**
     * A row.
     *
     * @param number among those that answer, from 1; 0: switched off
     * @param place among all, from 0
     * @param never whether those above keep it from answering
     * @param changes what has become of it, as codes of {@code row-change-kind}
     * @param wrong what keeps the table from coming into force
     */
    public record Row(
            int number,
            int place,
            String id,
            List<Cell> conditions,
            List<Cell> answers,
            String because,
            boolean newBecause,
            String note,
            boolean never,
            List<String> changes,
            List<org.huikuan.shared.Sentence> wrong) {}

    /** @param text empty: anything, or nothing @param before what the table in force has there; empty: the same */
    public record Cell(String text, boolean isChanged, String before) {}

    /** Two rows by their numbers, and for what both match. */
    public record Overlap(int upper, int lower, String where) {}
}
