package org.huikuan.digest.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.huikuan.digest.DigestEntry;
import org.huikuan.digest.Digests;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of the digests, for administrators. */
@Controller
class DigestPages {

    private static final int SIZE = 50;

    private final Digests digests;
    private final MessageSource messages;
    private final RefusalWords words;

    DigestPages(Digests digests, MessageSource messages, RefusalWords words) {
        this.digests = digests;
        this.messages = messages;
        this.words = words;
    }

    @GetMapping("/settings/digests")
    String all(@RequestParam(defaultValue = "0") int page, Model model, Locale reader) {
        int pages = Math.max(1, (digests.count() + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(0, page), pages - 1);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "digests",
                digests.page(shown * SIZE, SIZE).stream()
                        .map(d -> line(d, reader))
                        .toList());
        return "pages/digests";
    }

    /** @param reason said already, why it was not sent or what the mail server said */
    public record Line(
            LocalDate day,
            String user,
            String state,
            String reason,
            @Nullable String mailTo) {}

    private Line line(DigestEntry e, Locale reader) {
        return new Line(e.day(), e.user(), e.state().code(), said(e.reason(), reader), e.mailTo());
    }

    /** Of rows before sentences had keys the reason is one of our words by itself, or what the mail server said. */
    private String said(@Nullable Sentence reason, Locale reader) {
        if (reason != null && reason.isOld()) {
            return Objects.requireNonNull(
                    messages.getMessage("code.digest-reason." + reason.kept(), null, reason.kept(), reader));
        }
        return words.say(reason == null ? Sentence.parts() : reason, reader);
    }
}
