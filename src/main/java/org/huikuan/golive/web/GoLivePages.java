package org.huikuan.golive.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.golive.Check;
import org.huikuan.golive.CheckList;
import org.huikuan.golive.MailTrials;
import org.huikuan.golive.Readiness;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.input.TakenOut;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of what is still missing before going live, the trial of the mail server, and customers to complete. */
@Controller
class GoLivePages {

    private static final int MOST_CUSTOMERS = 100_000;

    private final CheckList checks;
    private final Readiness readiness;
    private final MailTrials trials;

    GoLivePages(CheckList checks, Readiness readiness, MailTrials trials) {
        this.checks = checks;
        this.readiness = readiness;
        this.trials = trials;
    }

    @GetMapping("/going-live")
    ModelAndView list(@RequestParam(required = false) @Nullable String creditor) {
        return page(creditor, "", null);
    }

    private ModelAndView page(@Nullable String creditor, String recipient, @Nullable String error) {
        List<Readiness.Seller> sellers = readiness.sellers();
        Readiness.Seller seller = seller(sellers, creditor);
        List<Check> all = checks.of(seller);
        ModelAndView page = new ModelAndView("pages/going-live");
        page.addObject("sellers", sellers);
        page.addObject("seller", seller);
        page.addObject("checks", all);
        page.addObject("missing", count(all, Check.State.MISSING));
        page.addObject("look", count(all, Check.State.LOOK));
        page.addObject("done", count(all, Check.State.DONE));
        page.addObject("recipient", recipient);
        page.addObject("error", error);
        readiness.lastMailTrial().ifPresent(t -> page.addObject("trial", t));
        return page;
    }

    private static long count(List<Check> checks, Check.State state) {
        return checks.stream().filter(c -> c.state() == state).count();
    }

    private static Readiness.Seller seller(List<Readiness.Seller> sellers, @Nullable String code) {
        return sellers.stream()
                .filter(s -> code == null || code.isBlank() || s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-creditor", code));
    }

    @PostMapping("/going-live/mail")
    ModelAndView mail(
            @RequestParam String recipient,
            @RequestParam(required = false) @Nullable String creditor,
            @RequestParam Map<String, String> fields) {
        try {
            TakenOut.check(fields);
            trials.send(recipient);
            return new ModelAndView("redirect:/going-live"
                    + (creditor == null
                            ? ""
                            : "?creditor="
                                    + seller(readiness.sellers(), creditor).code())
                    + "#mail");
        } catch (BadInput e) {
            String key = e.errors().get(0).key();
            ModelAndView page = page(creditor, recipient, key == null ? "golive.mail.noAddress" : "refusal." + key);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    /** With the headings of the template of customers, so that the file can be completed and loaded. */
    @GetMapping("/going-live/customers.csv")
    ResponseEntity<byte[]> customers(@RequestParam String creditor, @RequestParam String gap) {
        long id = seller(readiness.sellers(), creditor).id();
        String lines = readiness.customersWith(id, gap, MOST_CUSTOMERS).stream()
                .map(c -> line(c.customer(), c.name(), c.address(), c.email(), c.phone(), c.collector(), creditor))
                .collect(Collectors.joining());
        String text = "\uFEFF" + line("customer", "name", "address", "email", "phone", "collector", "creditor") + lines;
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("customers-without-" + gap + ".csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(@Nullable String... cells) {
        return Stream.of(cells).map(GoLivePages::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe, which an import takes away again. */
    private static String cell(@Nullable String text) {
        String plain = text == null ? "" : text;
        boolean formula = !plain.isEmpty() && "=+-@\t\r".indexOf(plain.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + plain.replace("\"", "\"\"") + "\"";
    }
}
