package org.huikuan.mailbox;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.huikuan.letters.outbox.MailServer;
import org.huikuan.letters.outbox.MailSettings;
import org.huikuan.shared.start.WrongStart;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server of this process, on this machine's own address and a free port: letters really travel to it. */
@Component
@Profile("training")
class InProcessMailServer implements MailServer {

    private static final String FROM = "huikuan@localhost";
    private static final String NOBODY = "nobody@";

    private final SMTPServer server;
    private final Address address;

    InProcessMailServer(Mailbox mailbox) {
        InetAddress own = InetAddress.getLoopbackAddress();
        int port = freePort(own);
        this.server = SMTPServer.port(port)
                .bindAddress(own)
                .hostName("localhost")
                .softwareName("Huikuan")
                .simpleMessageListener(new IntoTheMailbox(mailbox))
                .build();
        this.server.start();
        this.address = new Address(own.getHostAddress(), port, null, null, MailSettings.Security.NONE, FROM);
    }

    private static int freePort(InetAddress own) {
        try (ServerSocket free = new ServerSocket(0, 1, own)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new WrongStart(
                    "No port is free on this machine for the mail server of the training: " + e.getMessage(),
                    "Stop a program that listens on many ports and start again.");
        }
    }

    @Override
    public Optional<Address> address() {
        return Optional.of(address);
    }

    @PreDestroy
    void stop() {
        server.stop();
    }

    private record IntoTheMailbox(Mailbox mailbox) implements SimpleMessageListener {

        /** Nobody's address is refused, so that a refused letter can be seen and dealt with. */
        @Override
        public boolean accept(String from, String recipient) {
            return !recipient.startsWith(NOBODY);
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            try {
                mailbox.put(from, recipient, data.readAllBytes());
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }
    }
}
