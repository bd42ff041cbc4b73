package org.huikuan.letters.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fingerprints of templates: a letter names those that made it, so that a change of wording shows. */
final class TemplateVersions {

    private static final int HEX_DIGITS = 16;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param files paths below the templates folder that together make the letter */
    String of(String name, List<String> files) {
        return known.computeIfAbsent(name, n -> n + "-" + fingerprint(files));
    }

    private static String fingerprint(List<String> files) {
        MessageDigest digest = sha256();
        for (String file : files) {
            try (InputStream content = TemplateVersions.class.getResourceAsStream("/templates/" + file)) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update(content == null ? new byte[0] : content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
