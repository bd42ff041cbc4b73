package org.huikuan.letters.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterList;
import org.huikuan.letters.LetterRelease;
import org.huikuan.letters.LetterSight;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.outbox.MailServer;
import org.huikuan.letters.outbox.PostOffice;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters as pages: all of them, and those that wait for a manager's word beside the account's figures. */
@Controller
class LetterPages {

    private static final int SIZE = 50;

    private final LetterList list;
    private final LetterRelease release;
    private final LetterFacts facts;
    private final PostOffice post;
    private final MailServer server;
    private final CurrentUser user;
    private final MessageSource words;

    LetterPages(
            LetterList list,
            LetterRelease release,
            LetterFacts facts,
            PostOffice post,
            MailServer server,
            CurrentUser user,
            MessageSource words) {
        this.list = list;
        this.release = release;
        this.facts = facts;
        this.post = post;
        this.server = server;
        this.user = user;
        this.words = words;
    }

    @GetMapping("/letters")
    String letters(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        LetterList.Page found = page(LettersController.stateOf(state), some(customer), page);
        put(model, found, page);
        model.addAttribute(
                "letters",
                found.rows().stream().map(r -> LetterView.of(r, words)).toList());
        model.addAttribute("state", state);
        model.addAttribute("customer", customer);
        model.addAttribute(
                "states",
                Arrays.stream(LetterState.values()).map(LetterState::code).toList());
        model.addAttribute("noServer", server.address().isEmpty());
        post.trouble().ifPresent(t -> model.addAttribute("trouble", t.reason()));
        return "pages/letters";
    }

    @GetMapping("/letters/release")
    String forRelease(
            @RequestParam(defaultValue = "") String customer, @RequestParam(defaultValue = "0") int page, Model model) {
        LetterList.Page found = page(LetterState.FOR_RELEASE.code(), some(customer), page);
        put(model, found, page);
        Map<Long, LetterFacts.Known> known =
                facts.of(found.rows().stream().map(LetterList.Row::letter).toList());
        List<Waiting> waiting = new ArrayList<>();
        found.rows()
                .forEach(r -> waiting.add(Waiting.of(
                        LetterView.of(r, words),
                        Optional.ofNullable(known.get(r.letter().id())))));
        model.addAttribute("letters", waiting);
        model.addAttribute("customer", customer);
        return "pages/letters-for-release";
    }

    @PostMapping("/letters/release")
    String release(@RequestParam(defaultValue = "") List<Long> ids) {
        release.release(ids);
        return "redirect:/letters/release";
    }

    @PostMapping("/letters/strike")
    String strike(@RequestParam(defaultValue = "") List<Long> ids, @RequestParam(defaultValue = "") String reason) {
        release.strike(ids, reason);
        return "redirect:/letters/release";
    }

    private LetterList.Page page(@Nullable String state, @Nullable String customer, int page) {
        return list.page(new LetterList.Wanted(state, customer, LetterSight.of(user), Math.max(0, page), SIZE));
    }

    private static void put(Model model, LetterList.Page found, int page) {
        model.addAttribute("total", found.total());
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("pages", (int) ((found.total() + SIZE - 1) / SIZE));
    }

    private static @Nullable String some(String word) {
        return word.isBlank() ? null : word.strip();
    }

    /**
     * A letter that waits for release, beside the account as it is now.
     *
     * @param pause why it would not leave now; null when it would
     */
    public record Waiting(
            LetterView letter,
            List<Sum> demanded,
            long daysPastDue,
            int items,
            @Nullable String pause) {

        static Waiting of(LetterView letter, Optional<LetterFacts.Known> known) {
            List<LetterFacts.Demanded> items =
                    known.map(LetterFacts.Known::items).orElse(List.of());
            Map<String, BigDecimal> sums = new TreeMap<>();
            items.forEach(i -> sums.merge(i.item().open().currency(), i.demanded(), BigDecimal::add));
            long days = known.flatMap(
                            k -> items.stream().findFirst().map(i -> i.item().daysPastDue(k.today())))
                    .orElse(0L);
            return new Waiting(
                    letter,
                    sums.entrySet().stream()
                            .map(e -> new Sum(e.getValue().toPlainString(), e.getKey()))
                            .toList(),
                    days,
                    items.size(),
                    known.map(LetterFacts.Known::pause)
                            .map(LetterFacts.Pause::kind)
                            .orElse(null));
        }
    }

    /** An amount that the account owes. */
    public record Sum(String amount, String currency) {}
}
