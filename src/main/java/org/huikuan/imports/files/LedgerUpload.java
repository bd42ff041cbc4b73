package org.huikuan.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent, kept on disk while it is read.
 *
 * @param fileName as the sender calls it, only ever shown
 * @param sheet name of the sheet that is meant; null: not told
 * @param encoding character set of a text, before that of a mapping; null: not told
 */
public record LedgerUpload(
        Path path,
        String fileName,
        String sha256,
        @Nullable String sheet,
        @Nullable String encoding) {

    public LedgerUpload {
        sheet = sheet == null || sheet.isBlank() ? null : sheet.strip();
        encoding = encoding == null || encoding.isBlank() ? null : encoding.strip();
        if (encoding != null && !isCharset(encoding)) {
            throw BadInput.of(FieldError.of("encoding", "import-no-character-set-write", encoding));
        }
    }

    public static LedgerUpload of(Path path, String fileName) {
        return new LedgerUpload(path, shown(fileName), sha256(path), null, null);
    }

    /** The same file, of which a person has said how it is to be read. */
    public LedgerUpload readAs(@Nullable String sheet, @Nullable String encoding) {
        return new LedgerUpload(path, fileName, sha256, sheet, encoding);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String shown(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= 300 ? clean : clean.substring(clean.length() - 300);
    }

    private static String sha256(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream all = new DigestInputStream(in, digest)) {
                all.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its first bytes, fewer when the file is shorter. */
    byte[] head(int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(bytes);
        }
    }
}
