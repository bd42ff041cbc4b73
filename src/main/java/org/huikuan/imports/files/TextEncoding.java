package org.huikuan.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;

/**
 * Which character set a text file is in: what its first bytes say, else UTF-8 if all of it is valid UTF-8, else
 * the one that {@link CharsetGuess} is sure of. Where it is not a person is asked.
 *
 * @param markLength bytes of the byte order mark to skip
 */
record TextEncoding(Charset charset, int markLength) {

    static TextEncoding of(LedgerUpload upload, @org.jspecify.annotations.Nullable Charset told) throws IOException {
        TextEncoding marked = byMark(upload.head(3));
        if (marked != null) {
            return marked;
        }
        if (told != null) {
            return new TextEncoding(told, 0);
        }
        if (isValid(upload, StandardCharsets.UTF_8)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        List<Charset> possible = new ArrayList<>();
        for (Charset charset : CharsetGuess.of(upload.head(1 << 20))) {
            if (isValid(upload, charset)) {
                possible.add(charset);
            }
        }
        if (possible.size() == 1) {
            return new TextEncoding(possible.get(0), 0);
        }
        throw possible.isEmpty() ? unknown() : unclear(possible);
    }

    private static BadFile unknown() {
        return new BadFile("import-characters-neither-utf-nor");
    }

    private static BadInput unclear(List<Charset> possible) {
        List<String> names = possible.stream().map(TextEncoding::name).toList();
        return BadInput.of(FieldError.of("encoding", "import-characters-may-choose-character", names));
    }

    private static String name(Charset charset) {
        return charset.name().equals("windows-31j") ? "Shift_JIS" : charset.name();
    }

    private static @org.jspecify.annotations.Nullable TextEncoding byMark(byte[] head) {
        int a = head.length > 0 ? head[0] & 0xFF : -1;
        int b = head.length > 1 ? head[1] & 0xFF : -1;
        int c = head.length > 2 ? head[2] & 0xFF : -1;
        if (a == 0xEF && b == 0xBB && c == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (a == 0xFF && b == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return a == 0xFE && b == 0xFF ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean isValid(LedgerUpload upload, Charset charset) throws IOException {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer in = ByteBuffer.allocate(1 << 16);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        try (InputStream file = Files.newInputStream(upload.path())) {
            for (int n = 0; n >= 0; ) {
                n = file.read(in.array(), in.position(), in.remaining());
                in.position(in.position() + Math.max(n, 0)).flip();
                CoderResult result;
                do {
                    out.clear();
                    result = decoder.decode(in, out, n < 0);
                } while (result.isOverflow());
                if (result.isError()) {
                    return false;
                }
                in.compact();
            }
        }
        return true;
    }

    /** Refuses what is not in the character set instead of replacing it by question marks. */
    CharsetDecoder decoder() {
        return strict(charset);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
