package org.huikuan.imports.files;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** Counts lines while a text is read, and refuses what no text contains: bytes of another character set, NUL. */
class WatchedReader extends FilterReader {

    private final String charset;
    private long line = 1;

    WatchedReader(Reader in, String charset) {
        super(in);
        this.charset = charset;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        try {
            int n = in.read(buffer, offset, length);
            for (int i = offset; i < offset + n; i++) {
                watch(buffer[i]);
            }
            return n;
        } catch (CharacterCodingException e) {
            throw BadFile.at(line, "import-on-after-line-bytes", charset);
        }
    }

    private void watch(char c) {
        if (c == '\n') {
            line++;
        } else if (c == '\0') {
            throw BadFile.at(line, "import-contains-nul-character-no");
        }
    }
}
