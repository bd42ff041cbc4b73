package org.huikuan.acts.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Names of acts, fields and codes in the reader's language; templates of sheets know it as {@code words}. */
public final class FormWords {

    private final MessageSource messages;
    private final Locale locale;

    FormWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public String title(String act) {
        return find("act." + act, act);
    }

    /** What the act is good for and what follows from it; null where its name says all. */
    public @Nullable String says(String act) {
        String says = find("act." + act + ".says", "");
        return says.isEmpty() ? null : says;
    }

    /** An act's own name of the field goes before the common one, and that of a part's field before its component's. */
    public String label(String act, String field) {
        String component = FormRows.component(field);
        String common = find("act." + act + "." + component, find("field." + component, component));
        return find("act." + act + "." + field, find("field." + field, common));
    }

    /** What the row of a list is called. */
    String row(String act, String list, int number) {
        return label(act, list) + " " + number;
    }

    /** What adds a row to a list; an act's own word goes before the common one. */
    String add(String act, String list) {
        return find("act." + act + "." + list + ".add", find("field." + list + ".add", find("acts.add", list)));
    }

    /** The common hint goes with the common name: a field that an act calls otherwise may mean something else. */
    public @Nullable String hint(String act, String field) {
        String none = "";
        String own = "act." + act + "." + field;
        String common = find(own, none).isEmpty() ? find("field." + field + ".hint", none) : none;
        String hint = find(own + ".hint", common);
        return hint.isEmpty() ? null : hint;
    }

    /** An answer that is of no code list: {@code act.<key>.<field>.<answer>}. */
    String answer(String act, String field, String answer) {
        return find("act." + act + "." + field + "." + answer, answer);
    }

    public String code(@Nullable String list, String code) {
        return find("code." + list + "." + code, code);
    }

    /** The sentence in the reader's language. */
    public String of(String zh, String en) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    private String find(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }
}
