package org.huikuan.documents;

import java.util.Optional;

/** Keeps files in the database, once each, under the SHA-256 of their bytes; nothing is ever changed or removed. */
public interface Archive {

    /**
     * Keeps the bytes in the caller's transaction; the same bytes again change nothing.
     *
     * @return SHA-256 of the bytes, 64 lower-case hexadecimal digits
     */
    String put(byte[] content);

    /** @throws IllegalStateException when the bytes kept no longer have the hash */
    Optional<byte[]> get(String sha256);
}
