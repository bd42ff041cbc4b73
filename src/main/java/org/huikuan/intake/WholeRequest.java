package org.huikuan.intake;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body has arrived. */
class WholeRequest extends HttpServletRequestWrapper {

    private final ServletInputStream body;
    private final BufferedReader reader;

    WholeRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new Arrived(body);
        String said = request.getCharacterEncoding();
        this.reader = new BufferedReader(
                new InputStreamReader(this.body, said == null ? StandardCharsets.UTF_8 : Charset.forName(said)));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        return reader;
    }

    private static final class Arrived extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Arrived(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body has arrived; read it");
        }
    }
}
