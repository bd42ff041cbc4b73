package org.huikuan.playbook.acts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** What an entry says, in both languages; see {@link org.huikuan.playbook.EntryWords}. */
record WordsInput(
        @Must @Most(100) String titleZh,
        @Must @Most(200) String titleEn,
        @Lines @Most(1000) @Nullable String cueZh,
        @Lines @Most(1000) @Nullable String cueEn,
        @Must @Lines @Most(2000) String textZh,
        @Must @Lines @Most(4000) String textEn,
        @Lines @Most(1000) @Nullable String neverZh,
        @Lines @Most(1000) @Nullable String neverEn,
        @Most(300) @Nullable String nextZh,
        @Most(300) @Nullable String nextEn) {

    /** What a template would carry out; nobody says such a thing to a customer. */
    private static final Pattern OF_TEMPLATES = Pattern.compile("\\$\\{|#\\{|</?[#@]|\\[/?[#@=]");

    /** Null are those that could not be read. */
    private Map<String, @Nullable String> texts() {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("titleZh", titleZh);
        texts.put("titleEn", titleEn);
        texts.put("cueZh", cueZh);
        texts.put("cueEn", cueEn);
        texts.put("textZh", textZh);
        texts.put("textEn", textEn);
        texts.put("neverZh", neverZh);
        texts.put("neverEn", neverEn);
        texts.put("nextZh", nextZh);
        texts.put("nextEn", nextEn);
        return texts;
    }

    void check(FormInput mistakes) {
        texts().forEach((field, text) -> {
            Matcher syntax = OF_TEMPLATES.matcher(text == null ? "" : text);
            if (syntax.find()) {
                mistakes.wrong(field, "template-syntax", syntax.group());
            }
        });
    }
}
