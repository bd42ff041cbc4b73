package org.huikuan.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huikuan.letters.outbox.MailServer;
import org.huikuan.letters.outbox.MailSettings;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on a free port of this machine that does what a test tells it; not configured until then. */
public final class TestMailServer implements MailServer, AutoCloseable {

    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Map<String, Boolean> hangsUp = new ConcurrentHashMap<>();
    private final int port = freePort();
    private volatile @Nullable SMTPServer server;
    private volatile boolean configured;

    /** A mail as it came. */
    public record Arrived(String recipient, String messageId, String subject, byte[] bytes) {}

    @Override
    public Optional<Address> address() {
        return configured
                ? Optional.of(new Address(
                        InetAddress.getLoopbackAddress().getHostAddress(),
                        port,
                        null,
                        null,
                        MailSettings.Security.NONE,
                        "letters@seller.example"))
                : Optional.empty();
    }

    /** It is configured and works. */
    public synchronized TestMailServer works() {
        configured = true;
        answers.clear();
        hangsUp.clear();
        if (server == null) {
            SMTPServer made = SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .maxConnections(100)
                    .messageHandlerFactory(Handler::new)
                    .build();
            made.start();
            server = made;
        }
        return this;
    }

    /** It is configured, and nobody listens there. */
    public synchronized void isGone() {
        configured = true;
        close();
    }

    public void isNotConfigured() {
        configured = false;
    }

    /** Answers mail to the address with the code. */
    public void answers(String recipient, int code) {
        answers.put(recipient, code);
    }

    /** Takes the next mail to the address, and the line goes dead before it can say so. */
    public void hangsUpAfter(String recipient) {
        hangsUp.put(recipient, true);
    }

    public List<Arrived> arrivedFor(String recipient) {
        return arrived.stream().filter(m -> m.recipient().equals(recipient)).toList();
    }

    public List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    public int port() {
        return port;
    }

    @Override
    public synchronized void close() {
        SMTPServer running = server;
        server = null;
        if (running != null) {
            running.stop();
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Handler implements MessageHandler {

        private final MessageContext context;
        private String recipient = "";

        private Handler(MessageContext context) {
            this.context = context;
        }

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String to) throws RejectException {
            Integer code = answers.get(to);
            if (code != null) {
                throw new RejectException(code, "not for " + to);
            }
            recipient = to;
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            byte[] bytes = data.readAllBytes();
            arrived.add(read(recipient, bytes));
            if (hangsUp.remove(recipient) != null) {
                ((org.subethamail.smtp.server.Session) context).closeSocket();
            }
            return null;
        }

        @Override
        public void done() {}
    }

    private static Arrived read(String recipient, byte[] bytes) throws IOException {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            return new Arrived(recipient, mail.getMessageID(), mail.getSubject(), bytes);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
