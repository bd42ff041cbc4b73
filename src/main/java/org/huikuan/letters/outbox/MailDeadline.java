package org.huikuan.letters.outbox;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.net.SocketFactory;

/**
 * The time of one exchange with a mail server. A server that says a line every few seconds keeps within the time-out of
 * every single read and could hold a sender for ever; here the whole is counted, below the encryption and for every
 * command, on the sockets that this factory makes.
 */
class MailDeadline extends SocketFactory {

    private final Duration longest;
    private final LongSupplier nanoTime;
    private long end;

    MailDeadline(Duration longest, LongSupplier nanoTime) {
        this.longest = longest;
        this.nanoTime = nanoTime;
        begin();
    }

    /** A new exchange on the same line. */
    final void begin() {
        end = nanoTime.getAsLong() + longest.toNanos();
    }

    private void check() throws SocketTimeoutException {
        if (nanoTime.getAsLong() - end > 0) {
            throw new SocketTimeoutException(
                    "the mail server took longer than " + longest.toSeconds() + " s for one exchange");
        }
    }

    @Override
    public Socket createSocket() {
        return new Watched();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("sockets are connected by the mail session");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        return createSocket(host, port);
    }

    private final class Watched extends Socket {

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    check();
                    return super.read();
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    check();
                    return super.read(into, offset, length);
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] from, int offset, int length) throws IOException {
                    check();
                    out.write(from, offset, length);
                }
            };
        }
    }
}
