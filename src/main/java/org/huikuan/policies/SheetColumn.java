package org.huikuan.policies;

import java.util.List;

/**
 * A column of a table as people read it.
 *
 * @param name as the program knows it
 * @param type as DMN names it: {@code string}, {@code integer}, {@code long} or {@code boolean}
 * @param label as the file has it, in both languages
 * @param words all that may stand in it; empty where numbers, yes and no or free text stand
 * @param lists code lists that have these words
 */
public record SheetColumn(String name, String type, String label, List<String> words, List<String> lists) {

    public boolean isClosed() {
        return !words.isEmpty();
    }

    public boolean isYesOrNo() {
        return type.equals("boolean");
    }

    /** Whether sentences or a time of the day stand in it. */
    public boolean isText() {
        return type.equals("string") && words.isEmpty();
    }

    /** What people call it. */
    public String heading() {
        return label.isEmpty() ? name : label;
    }
}
