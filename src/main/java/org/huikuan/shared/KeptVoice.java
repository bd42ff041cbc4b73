package org.huikuan.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Says a sentence that is kept in two languages, without a reader: codes by their words, people by their login names. */
final class KeptVoice implements Voice {

    static final KeptVoice CHINESE = new KeptVoice(Locale.CHINESE);
    static final KeptVoice ENGLISH = new KeptVoice(Locale.ENGLISH);

    private final Locale language;
    private final Properties words;

    private KeptVoice(Locale language) {
        this.language = language;
        this.words = BundleWords.of(List.of("journal_" + language, "codes_" + language));
    }

    @Override
    public String sentence(String key, Object[] facts) {
        String pattern = words.getProperty(key, key);
        return facts.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(facts);
    }

    @Override
    public String code(String list, String code) {
        return words.getProperty("code." + list + "." + code, code);
    }

    @Override
    public String both(String chinese, String english) {
        return language.equals(Locale.CHINESE) ? chinese : english;
    }

    @Override
    public String between(String kept) {
        return Between.of(kept).in(language);
    }

    @Override
    public String amount(Money money) {
        return Sentences.grouped(money);
    }

    @Override
    public String person(String login) {
        return login;
    }
}
