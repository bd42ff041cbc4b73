package org.huikuan.digest.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.digest.DigestEntry;
import org.huikuan.digest.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What became of the digests, for administrators. */
@Controller
class DigestPages {

    private static final int SHOWN = 200;
    private static final List<String> REASONS =
            List.of("no-address", "no-mail-server", "not-wanted", "nothing-to-tell", "too-late");

    private final Digests digests;

    DigestPages(Digests digests) {
        this.digests = digests;
    }

    @GetMapping("/settings/digests")
    String all(Model model) {
        model.addAttribute(
                "digests", digests.recent(SHOWN).stream().map(Line::of).toList());
        return "pages/digests";
    }

    /** @param known whether the reason is one of our words; otherwise it is what the mail server said */
    public record Line(
            LocalDate day,
            String user,
            String state,
            String reason,
            boolean known,
            @Nullable String mailTo) {

        static Line of(DigestEntry e) {
            String reason = e.reason() == null ? "" : e.reason();
            return new Line(e.day(), e.user(), e.state(), reason, REASONS.contains(reason), e.mailTo());
        }
    }
}
