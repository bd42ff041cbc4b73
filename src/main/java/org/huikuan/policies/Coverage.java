package org.huikuan.policies;

import java.util.List;
import java.util.Map;

/**
 * What the rows of a table leave to the last one and what several of them could answer; rows by their numbers among those
 * that answer, from 1.
 *
 * @param whole whether everything was looked at; a table may have too many possibilities
 * @param neverReached rows that those above them keep from answering
 * @param overlaps rows that match the same questions and answer otherwise; the upper one answers
 * @param gaps questions that only the last row answers, each by column: what must hold there; columns left out: anything
 */
public record Coverage(
        boolean whole, List<Integer> neverReached, List<Overlap> overlaps, List<Map<String, String>> gaps) {

    public static final Coverage UNKNOWN = new Coverage(false, List.of(), List.of(), List.of());

    public Coverage {
        neverReached = List.copyOf(neverReached);
        overlaps = List.copyOf(overlaps);
        gaps = List.copyOf(gaps);
    }

    /** Two rows. @param where what must hold for both to match, by column */
    public record Overlap(int upper, int lower, Map<String, String> where) {}
}
