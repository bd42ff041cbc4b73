package org.huikuan.letters.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterList;
import org.huikuan.letters.LetterRelease;
import org.huikuan.letters.LetterState;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.input.TakenOut;
import org.huikuan.teams.Sight;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters that wait for a manager's word, beside the account's figures: chosen ones, or all that match a filter. */
@Controller
class ReleasePages {

    private static final int SIZE = 50;
    private static final String WAITING = LetterState.FOR_RELEASE.code();

    private final LetterList list;
    private final LetterRelease release;
    private final LetterFacts facts;
    private final CurrentUser user;
    private final MessageSource words;

    ReleasePages(LetterList list, LetterRelease release, LetterFacts facts, CurrentUser user, MessageSource words) {
        this.list = list;
        this.release = release;
        this.facts = facts;
        this.user = user;
        this.words = words;
    }

    @GetMapping("/letters/release")
    String forRelease(
            @ModelAttribute("filter") ReleaseFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        Sight sight = Sight.of(user);
        LetterList.Page found = list.page(new LetterList.Wanted(WAITING, filter.match(), sight, shown, SIZE));
        Map<Long, LetterFacts.Known> known =
                facts.of(found.rows().stream().map(LetterList.Row::letter).toList());
        List<WaitingLetter> waiting = new ArrayList<>();
        found.rows()
                .forEach(r -> waiting.add(WaitingLetter.of(
                        r.letter(),
                        LetterView.of(r, words),
                        Optional.ofNullable(known.get(r.letter().id())))));
        model.addAttribute("letters", waiting);
        model.addAttribute("choices", list.choices(WAITING, sight));
        model.addAttribute("total", found.total());
        model.addAttribute("page", shown);
        model.addAttribute("pages", (int) ((found.total() + SIZE - 1) / SIZE));
        return "pages/letters-for-release";
    }

    @PostMapping("/letters/release")
    String release(
            ReleaseFilter filter,
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) Long of,
            @RequestParam Map<String, String> fields,
            RedirectAttributes told) {
        told.addFlashAttribute("reason", fields.getOrDefault("reason", ""));
        return decided("released", filter, chosen(filter, ids, of), release::release, told);
    }

    @PostMapping("/letters/strike")
    String strike(
            ReleaseFilter filter,
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) Long of,
            @RequestParam Map<String, String> fields,
            RedirectAttributes told) {
        String reason = fields.getOrDefault("reason", "");
        told.addFlashAttribute("reason", reason);
        boolean broken = !TakenOut.of(fields).isEmpty();
        if (broken || reason.isBlank()) {
            told.addFlashAttribute("wrong", broken ? "refusal." + TakenOut.KEY : "letters.release.noReason");
            return "redirect:/letters/release" + filter.query();
        }
        return decided("struck", filter, chosen(filter, ids, of), some -> release.strike(some, reason), told);
    }

    private String decided(
            String done,
            ReleaseFilter filter,
            List<Long> letters,
            Consumer<List<Long>> decision,
            RedirectAttributes told) {
        if (letters.isEmpty()) {
            told.addFlashAttribute("wrong", "letters.release.noneChosen");
            return "redirect:/letters/release" + filter.query();
        }
        for (int from = 0; from < letters.size(); from += LetterRelease.MOST) {
            decision.accept(letters.subList(from, Math.min(letters.size(), from + LetterRelease.MOST)));
        }
        told.addFlashAttribute("done", done);
        told.addFlashAttribute("decided", letters.size());
        return "redirect:/letters/release" + filter.query();
    }

    /** @throws Conflict when other letters match now than the person has been told */
    private List<Long> chosen(ReleaseFilter filter, List<Long> ids, Long of) {
        if (!filter.isAll()) {
            return ids;
        }
        List<Long> matching = list.ids(WAITING, filter.match(), Sight.of(user));
        if (of == null || matching.size() != of) {
            throw new Conflict("list-changed", matching.size());
        }
        return matching;
    }
}
