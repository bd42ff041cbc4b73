package org.huikuan.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** What the form of an act shows of its subject and proposes; the fields themselves are those of the input record. */
public final class ActForm {

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<Option>> options = new HashMap<>();
    private final Map<String, List<String>> suggestions = new HashMap<>();
    private final Map<String, List<Fills>> fills = new HashMap<>();
    private final Map<String, String> uploads = new HashMap<>();
    private final Map<String, List<Option>> points = new HashMap<>();
    private final Map<String, String> advice = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();

    /** What the field holds at first. */
    public ActForm propose(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
        return this;
    }

    /** Answers that depend on the subject, in place of a code list; a single one that is proposed, too, need not be chosen. */
    public ActForm options(String field, List<Option> answers) {
        options.put(field, List.copyOf(answers));
        return this;
    }

    /** Words that may be taken over; others may be written. */
    public ActForm suggest(String field, List<String> words) {
        suggestions.put(field, words.stream().distinct().toList());
        return this;
    }

    /** Choosing an answer of the field writes another field, also several; of a row, fields of the same row. */
    public ActForm fill(String field, String other, Map<String, String> byAnswer) {
        fills.computeIfAbsent(field, f -> new ArrayList<>()).add(new Fills(other, new LinkedHashMap<>(byAnswer)));
        return this;
    }

    /**
     * The files of a field go into the case at once.
     *
     * @param to address that takes them
     * @param kinds codes of the kinds of papers that may be meant
     * @param known papers that are there already, by id
     */
    public ActForm papers(String field, String to, List<String> kinds, List<Option> known) {
        uploads.put(field, to);
        return suggest(field, kinds).options(field, known);
    }

    /** Where the files of the field go; empty for a field without files. */
    public String uploadsTo(String field) {
        return uploads.getOrDefault(field, "");
    }

    /** A text of lines of which each answers one point, {@code <point>: words}: every point is asked by itself. */
    public ActForm points(String field, List<Option> asked) {
        points.put(field, List.copyOf(asked));
        return this;
    }

    /** Points of the field; none for a text that answers no points. */
    public List<Option> points(String field) {
        return points.getOrDefault(field, List.of());
    }

    /** The field does not belong to the subject: it is not asked. */
    public ActForm without(String field) {
        absent.add(field);
        return this;
    }

    /** Answers that few people look for: they open when the field's name is chosen. */
    public ActForm fold(String field) {
        folded.add(field);
        return this;
    }

    public boolean isFolded(String field) {
        return folded.contains(field);
    }

    public boolean isWithout(String field) {
        return absent.contains(field);
    }

    /**
     * The field is not asked: the form itself says what the person had before the eyes, and sends it. A row that others
     * have moved meanwhile is found again by it.
     */
    public ActForm keep(String field, @Nullable Object value) {
        kept.add(field);
        return propose(field, value);
    }

    public boolean isKept(String field) {
        return kept.contains(field);
    }

    /**
     * The field shows what is so now, and the form sends that along: what the person leaves as it was is not written at
     * all, and the act finds it under {@link #wasOf} to ask whether it is so still.
     */
    public ActForm seen(String field, @Nullable Object value) {
        seen.add(field);
        return propose(field, value);
    }

    public boolean isSeen(String field) {
        return seen.contains(field);
    }

    /** Name under which a form tells what the field showed when it was opened. */
    public static String wasOf(String field) {
        return "was." + field;
    }

    /** What the form showed of each {@link #seen} field, as it tells along; empty for what came without a form. */
    public static Map<String, String> seen(FormInput sent) {
        Map<String, String> seen = new HashMap<>();
        String before = wasOf("");
        sent.names().stream()
                .filter(name -> name.startsWith(before))
                .forEach(name -> seen.put(name.substring(before.length()), String.valueOf(sent.raw(name))));
        return seen;
    }

    /** Before the field a person may ask what the house's rules advise, with what is written so far. @param from address of a part of a page */
    public ActForm advise(String field, String from) {
        advice.put(field, from);
        return this;
    }

    /** Where the advice on the field is asked; empty for a field without. */
    public String advice(String field) {
        return advice.getOrDefault(field, "");
    }

    /** What a person wants before the eyes, above the fields: template {@code acts/sheets/<name>}. */
    public ActForm show(String name, Map<String, ?> facts) {
        sheets.add(new Sheet(name, new HashMap<>(facts), null));
        return this;
    }

    /** As {@link #show}, below the name of one field. */
    public ActForm showAt(String field, String name, Map<String, ?> facts) {
        sheets.add(new Sheet(name, new HashMap<>(facts), field));
        return this;
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    public Map<String, List<Option>> options() {
        return Map.copyOf(options);
    }

    public List<String> suggestions(String field) {
        return suggestions.getOrDefault(field, List.of());
    }

    public List<Fills> fills(String field) {
        return fills.getOrDefault(field, List.of());
    }

    /** Those above the fields. */
    public List<Sheet> sheets() {
        return sheets.stream().filter(s -> s.at() == null).toList();
    }

    /** Those of one field. */
    public List<Sheet> sheets(String field) {
        return sheets.stream().filter(s -> field.equals(s.at())).toList();
    }

    /**
     * @param value what is sent; empty for an answer that says nothing, whose words are {@code act.<key>.<field>.none}
     * @param text what is shown; null when it is a code whose words are shown
     */
    public record Option(String value, @Nullable String text) {

        public static Option of(String value) {
            return new Option(value, value);
        }
    }

    /** @param byAnswer what {@code field} becomes */
    public record Fills(String field, Map<String, String> byAnswer) {}

    /**
     * A part above the fields, or of one of them.
     *
     * @param at the field; null above all
     */
    public record Sheet(
            String name,
            Map<String, Object> facts,
            @Nullable String at) {}
}
