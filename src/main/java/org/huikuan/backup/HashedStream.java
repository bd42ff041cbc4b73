package org.huikuan.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes what goes through; closing it leaves the stream behind it open. */
final class HashedStream extends FilterOutputStream {

    private final MessageDigest digest = sha256();

    HashedStream(OutputStream behind) {
        super(behind);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        digest.update((byte) b);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
