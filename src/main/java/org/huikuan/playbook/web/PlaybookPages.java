package org.huikuan.playbook.web;

import java.util.List;
import java.util.Set;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.EntryState;
import org.huikuan.playbook.PlaybookReads;
import org.huikuan.playbook.search.Asked;
import org.huikuan.playbook.search.PlaybookSearch;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The playbook to read: found, an entry with its versions, and what everybody begins with. */
@Controller
class PlaybookPages {

    private static final int MOST = 60;

    private final PlaybookSearch playbook;
    private final PlaybookReads reads;
    private final CurrentUser user;

    PlaybookPages(PlaybookSearch playbook, PlaybookReads reads, CurrentUser user) {
        this.playbook = playbook;
        this.reads = reads;
        this.user = user;
    }

    @GetMapping("/playbook")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String lane,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("kind", kind);
        model.addAttribute("lane", lane);
        model.addAttribute("stage", stage);
        model.addAttribute("reason", reason);
        model.addAttribute("kinds", Code.all(EntryKind.class));
        model.addAttribute("lanes", Code.all(Lane.class));
        model.addAttribute("stages", Code.all(Stage.class));
        model.addAttribute("reasons", Code.all(NonPaymentReason.class));
        model.addAttribute("most", MOST);
        model.addAttribute("proposed", reads.proposed());
        model.addAttribute("switchedOff", playbook.switchedOff());
        try {
            model.addAttribute("found", playbook.find(Asked.of(q, kind, lane, stage, reason), MOST));
            model.addAttribute("errors", List.of());
        } catch (BadInput wrong) {
            model.addAttribute("found", List.of());
            model.addAttribute("errors", wrong.errors());
        }
        return "pages/playbook";
    }

    /** Why we collect, and in which mind a first call is made. */
    @GetMapping("/playbook/start")
    String start(Model model) {
        model.addAttribute("purposes", all(EntryKind.PURPOSE));
        model.addAttribute("mindset", all(EntryKind.MINDSET));
        model.addAttribute("rules", all(EntryKind.ACTION_RULE));
        model.addAttribute("arts", all(EntryKind.ART));
        return "pages/playbook-start";
    }

    private List<Entry> all(EntryKind kind) {
        return playbook.find(Asked.of("", kind.code(), "", "", ""), MOST);
    }

    /** @param with number of a version that is laid beside the one shown */
    @GetMapping("/playbook/entries/{code}")
    String entry(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") int with,
            Model model) {
        List<Entry> versions = reads.versions(code);
        Entry shown = numbered(versions, version, playbook.current(code).orElse(newest(versions)));
        Entry other = numbered(versions, with, shown);
        model.addAttribute("code", code);
        model.addAttribute("versions", versions);
        model.addAttribute("shown", shown);
        model.addAttribute("other", other);
        model.addAttribute(
                "differs",
                other.equals(shown)
                        ? Set.of()
                        : shown.differsFrom(other).stream().map(Code::code).toList());
        model.addAttribute("inForce", playbook.current(code).map(Entry::version).orElse(0));
        model.addAttribute("waits", versions.stream().filter(Entry::isProposed).toList());
        if (shown.kind() == EntryKind.TECHNIQUE && manages()) {
            model.addAttribute("came", reads.yieldOf(code));
        }
        return "pages/playbook-entry";
    }

    private boolean manages() {
        return user.groups().contains(Role.MANAGERS.group()) || user.groups().contains(Role.ADMINISTRATORS.group());
    }

    private static Entry newest(List<Entry> versions) {
        return versions.stream()
                .filter(v -> v.state() == EntryState.APPROVED)
                .findFirst()
                .orElse(versions.get(0));
    }

    private static Entry numbered(List<Entry> versions, int number, Entry otherwise) {
        return versions.stream().filter(v -> v.version() == number).findFirst().orElse(otherwise);
    }
}
