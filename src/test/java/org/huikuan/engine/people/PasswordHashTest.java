package org.huikuan.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordManager engine = new PasswordManager(new PasswordHash(), List.of());
    private final AtomicLong now = new AtomicLong();
    private final ProvenPasswords proven = new ProvenPasswords(now::get);

    @Test
    void aPasswordIsHashedSlowly() {
        String stored = engine.encrypt("a password and its salt");

        assertThat(stored).startsWith("{bcrypt-sha256}$2a$10$").hasSizeLessThan(255);
        assertThat(engine.check("a password and its salt", stored)).isTrue();
        assertThat(engine.check("another and its salt", stored)).isFalse();
    }

    @Test
    void whatIsBeyondThe72ndByteCounts() {
        String long72 = "春".repeat(24);

        assertThat(engine.check(long72 + "B", engine.encrypt(long72 + "A"))).isFalse();
    }

    @Test
    void aHashFromBeforeIsStillRightAndKnownAsOld() {
        String old = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt("secret and salt");

        assertThat(engine.check("secret and salt", old)).isTrue();
        assertThat(PasswordHash.isOne(old)).isFalse();
        assertThat(PasswordHash.isOne(engine.encrypt("x"))).isTrue();
    }

    @Test
    void aLoginIsProvenForAMomentForThisPasswordAndThisHashOnly() {
        proven.remember("li", "right", "hash");

        assertThat(proven.has("li", "right", "hash")).isTrue();
        assertThat(proven.has("li", "wrong", "hash")).isFalse();
        assertThat(proven.has("wang", "right", "hash")).isFalse();
        assertThat(proven.has("li", "right", "hash of another one")).isFalse();

        now.addAndGet(Duration.ofMinutes(6).toNanos());
        assertThat(proven.has("li", "right", "hash")).isFalse();
    }
}
