package org.huikuan.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What arrived at the training's mail server, as far as the reader may see it. */
@Controller
@Profile("training")
class MailboxPages {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int SHOWN = 200;

    private final Mailbox mailbox;
    private final MailSight sight;
    private final HuikuanProperties settings;

    MailboxPages(Mailbox mailbox, MailSight sight, HuikuanProperties settings) {
        this.mailbox = mailbox;
        this.sight = sight;
        this.settings = settings;
    }

    @GetMapping("/mailbox")
    String mails(Model model) {
        List<Line> lines = sight.of(mailbox.newest()).stream()
                .limit(SHOWN)
                .map(m -> new Line(
                        m.id(),
                        WHEN.format(LocalDateTime.ofInstant(m.arrivedAt(), settings.zone())),
                        m.sender(),
                        m.recipient(),
                        m.subject()))
                .toList();
        model.addAttribute("mails", lines);
        return "pages/mailbox";
    }

    @GetMapping("/mailbox/{id}")
    String mail(@PathVariable long id, Model model) throws MessagingException, IOException {
        MimeMessage mail = find(id);
        model.addAttribute("id", id);
        model.addAttribute("subject", mail.getSubject());
        model.addAttribute("sender", mail.getHeader("From", ", "));
        model.addAttribute("recipient", mail.getHeader("To", ", "));
        model.addAttribute("date", mail.getHeader("Date", ", "));
        model.addAttribute("messageId", mail.getMessageID());
        model.addAttribute("text", content(part(mail, "text/plain")));
        model.addAttribute("paper", part(mail, "application/pdf") != null);
        return "pages/mail";
    }

    @GetMapping("/mailbox/{id}/letter.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) throws MessagingException, IOException {
        Part paper = part(find(id), "application/pdf");
        if (paper == null) {
            throw new NotFound("no-mail-paper");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(paper.getInputStream().readAllBytes());
    }

    private MimeMessage find(long id) {
        return mailbox.find(id)
                .filter(mail -> !sight.of(List.of(mail)).isEmpty())
                .flatMap(mail -> mailbox.content(mail.id()))
                .orElseThrow(() -> new NotFound("no-mail"));
    }

    private static String content(@Nullable Part part) throws MessagingException, IOException {
        return part == null ? "" : String.valueOf(part.getContent());
    }

    /** The first part of the type, however deep. */
    private static @Nullable Part part(Part within, String type) throws MessagingException, IOException {
        if (within.isMimeType(type)) {
            return within;
        }
        if (within.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart one = many.getBodyPart(i);
                Part found = part(one, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A mail in the list. */
    public record Line(long id, String arrived, String sender, String recipient, String subject) {}
}
