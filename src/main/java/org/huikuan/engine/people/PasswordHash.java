package org.huikuan.engine.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Hashes passwords so slowly that a stolen database is not worth guessing: BCrypt, of a digest, since BCrypt itself looks
 * at 72 bytes only. The engine has put its own salt behind the password before.
 */
public class PasswordHash implements PasswordEncryptor {

    static final String NAME = "bcrypt-sha256";

    /** About a sixteenth of a second; one more doubles it. */
    private static final int STRENGTH = 10;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);
    private final String ofNobody = encrypt("nobody");

    @Override
    public final String encrypt(String salted) {
        return bcrypt.encode(digest(salted));
    }

    @Override
    public boolean check(String salted, String hash) {
        return bcrypt.matches(digest(salted), hash);
    }

    /** Takes as long as a check, so that nobody sees by the clock which logins exist. */
    void spendTheTimeOn(String password) {
        check(password, ofNobody);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** Whether it was made by this class; the engine writes the name in front. */
    static boolean isOne(String stored) {
        return stored.startsWith("{" + NAME + "}");
    }

    private static String digest(String salted) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(salted.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
