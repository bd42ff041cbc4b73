package org.huikuan.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words of bundles, read from the class path: for who speaks before or beside the application's messages. */
final class BundleWords {

    private BundleWords() {}

    /** @param bundles files below {@code i18n}, without their ending */
    static Properties of(List<String> bundles) {
        Properties words = new Properties();
        bundles.forEach(bundle -> load(words, bundle));
        return words;
    }

    private static void load(Properties words, String bundle) {
        String file = "/i18n/" + bundle + ".properties";
        try (InputStream in = Objects.requireNonNull(BundleWords.class.getResourceAsStream(file), file);
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
