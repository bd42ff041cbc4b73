package org.huikuan.letters.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huikuan.outbox.Handover;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A mail server that never falls silent and never comes to an end; each line is within the time of a single read. */
@Timeout(60)
class DrippingMailServerTest {

    private static final String END_OF_MAIL = ".";

    private final Duration exchange = Duration.ofMillis(300);
    private final MailRoom room = new MailRoom(settings(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private ServerSocket server;

    @BeforeEach
    void theServerListens() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void itStops() throws IOException {
        server.close();
    }

    @Test
    void aGreetingWithoutEndIsGivenUp() {
        serves(DrippingMailServerTest::greetsWithoutEnd);

        assertThatThrownBy(() -> room.open(address()))
                .isInstanceOf(MessagingException.class)
                .rootCause()
                .hasMessageContaining("for one exchange");
    }

    @Test
    void anAnswerToAMailWithoutEndLeavesUnsureWhetherItWasTaken() throws MessagingException {
        serves(DrippingMailServerTest::takesAMailWithoutEnd);

        try (MailRoom.Line line = room.open(address())) {
            Handover told = line.hand(new Mail("<1@house>", "a@seller.example", "b@buyer.example", "s", "t"));

            assertThat(told.result()).isEqualTo(Handover.Result.UNHEARD);
        }
    }

    @Test
    void aDigestIsPutOff() {
        serves(DrippingMailServerTest::greetsWithoutEnd);
        HouseMail mail = new HouseMail(() -> Optional.of(address()), room);

        Handover told = mail.send(new HouseMail.Message("<1@house>", "b@house.example", "s", "text", "<p>text</p>"));

        assertThat(told.result()).isEqualTo(Handover.Result.NOT_NOW);
    }

    private void serves(Talk talk) {
        Thread thread = new Thread(() -> {
            try (Socket caller = server.accept()) {
                talk.with(caller);
            } catch (IOException hungUp) {
                // What the caller does in the end.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void greetsWithoutEnd(Socket caller) throws IOException {
        while (!caller.isClosed()) {
            say(caller, "220-still here");
        }
    }

    private static void takesAMailWithoutEnd(Socket caller) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 here");
        String line = lines.readLine();
        while (line != null && !line.equals("DATA")) {
            say(caller, "250 yes");
            line = lines.readLine();
        }
        say(caller, "354 go on");
        while (!END_OF_MAIL.equals(lines.readLine())) {
            // A line of the mail.
        }
        while (!caller.isClosed()) {
            say(caller, "250-still at it");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private MailServer.Address address() {
        String here = InetAddress.getLoopbackAddress().getHostAddress();
        return new MailServer.Address(
                here, server.getLocalPort(), null, null, MailSettings.Security.NONE, "letters@seller.example");
    }

    private MailSettings settings() {
        Duration patient = Duration.ofSeconds(20);
        return new MailSettings(
                null, 25, null, null, MailSettings.Security.NONE, null, patient, exchange, patient, patient);
    }

    private interface Talk {
        void with(Socket caller) throws IOException;
    }
}
