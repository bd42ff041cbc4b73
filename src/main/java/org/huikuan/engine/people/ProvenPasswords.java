package org.huikuan.engine.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Logins that were right a moment ago, since a program shows its password with every call and the slow hash would be
 * most of the call. What is kept, in memory only, is a digest under a key that nobody knows, of name, password and
 * stored hash together: another password, or a changed one, is not found.
 */
class ProvenPasswords {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1000;
    private static final String MAC = "HmacSHA256";

    private final LongSupplier nanoTime;
    private final SecretKeySpec key;
    private final Map<String, Long> until = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    ProvenPasswords(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, MAC);
    }

    synchronized boolean has(String user, String password, String stored) {
        Long end = until.get(digest(user, password, stored));
        return end != null && end - nanoTime.getAsLong() > 0;
    }

    synchronized void remember(String user, String password, String stored) {
        String proof = digest(user, password, stored);
        until.remove(proof);
        until.put(proof, nanoTime.getAsLong() + KEPT.toNanos());
    }

    private String digest(String user, String password, String stored) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            byte[] text = (user + '\0' + stored + '\0' + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
