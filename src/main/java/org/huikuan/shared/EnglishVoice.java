package org.huikuan.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * What programs and logs are told: the words of the English bundles, codes, amounts and login names as they are. Where
 * programs want other words than people, names of fields or lists of codes, those of {@code programs} hold. Needs nothing
 * but the class path, since exceptions speak with it.
 */
final class EnglishVoice implements Voice {

    static final EnglishVoice ONLY =
            new EnglishVoice(List.of("journal_en", "acts_en", "refusals_en", "settings_en", "webhooks_en", "programs"));

    private final Properties words;

    private EnglishVoice(List<String> bundles) {
        words = BundleWords.of(bundles);
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    @Override
    public String sentence(String key, Object[] facts) {
        String pattern = words.getProperty(key, key);
        return facts.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(facts);
    }

    @Override
    public String code(String list, String code) {
        return code;
    }

    @Override
    public String both(String chinese, String english) {
        return english;
    }

    @Override
    public String between(String kept) {
        return Between.of(kept).in(Locale.ROOT);
    }

    @Override
    public String amount(Money money) {
        return money.toString();
    }

    @Override
    public String person(String login) {
        return login;
    }
}
