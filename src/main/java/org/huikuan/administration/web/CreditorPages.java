package org.huikuan.administration.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huikuan.administration.CreditorProfile;
import org.huikuan.administration.CreditorSettings;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.teams.Teams;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The creditors and what their letters show. */
@Controller
class CreditorPages {

    private static final String PAGE = "pages/settings-creditor";

    private final CreditorSettings creditors;
    private final Teams teams;
    private final HuikuanProperties settings;

    CreditorPages(CreditorSettings creditors, Teams teams, HuikuanProperties settings) {
        this.creditors = creditors;
        this.teams = teams;
        this.settings = settings;
    }

    @GetMapping("/settings/creditors")
    String list(Model model) {
        model.addAttribute("creditors", creditors.all());
        return "pages/settings-creditors";
    }

    @GetMapping("/settings/creditors/new")
    String blank(Model model) {
        Map<String, String> begin = new TreeMap<>(Map.of(
                "country", "CN",
                "zone", settings.zone().getId(),
                "currency", "CNY",
                "terms", "NET 30",
                "settleTolerance", "0.00",
                "runHour", "1",
                "defaultTeam", Teams.DEFAULT,
                "letters", LetterMode.FOR_RELEASE.code()));
        begin.putAll(Map.of("backlogAfterDays", "30", "backlogPortion", "20"));
        return page(model, "", begin, Map.of());
    }

    @GetMapping("/settings/creditors/{code}")
    String one(@PathVariable String code, Model model) {
        return page(model, code, written(creditors.get(code)), Map.of());
    }

    @PostMapping("/settings/creditors")
    ModelAndView create(@RequestParam Map<String, String> fields, Model model) {
        try {
            return saved(creditors.create(fields));
        } catch (BadInput bad) {
            return refused(page(model, "", fields, Mistakes.of(bad)), model);
        }
    }

    @PostMapping("/settings/creditors/{code}")
    ModelAndView change(@PathVariable String code, @RequestParam Map<String, String> fields, Model model) {
        try {
            creditors.change(code, fields);
            return saved(code);
        } catch (BadInput bad) {
            return refused(page(model, code, fields, Mistakes.of(bad)), model);
        }
    }

    /** Answers with the form as it was written when it cannot be read: the letter would show something else. */
    @PostMapping("/settings/creditors/preview")
    Object preview(
            @RequestParam(defaultValue = "") String of,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "L03") String letter,
            @RequestParam(defaultValue = "zh") String language,
            Model model) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            "Content-Disposition",
                            "inline; filename=\"preview-" + letter.replaceAll("\\W", "") + ".pdf\"")
                    .body(creditors.preview(of, fields, letter, language));
        } catch (BadInput bad) {
            return refused(page(model, of, fields, Mistakes.of(bad)), model);
        }
    }

    private static ModelAndView saved(String code) {
        return new ModelAndView("redirect:/settings/creditors/" + code + "?saved");
    }

    private static ModelAndView refused(String page, Model model) {
        return new ModelAndView(page, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private String page(Model model, String code, Map<String, String> written, Map<String, String> errors) {
        model.addAttribute("code", code);
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        model.addAttribute("sizes", SizeClass.codesOfCreditors());
        model.addAttribute("letterModes", Code.all(LetterMode.class));
        model.addAttribute("teams", teams.all());
        model.addAttribute(
                "zones",
                ZoneId.getAvailableZoneIds().stream()
                        .filter(z -> z.contains("/"))
                        .sorted()
                        .toList());
        model.addAttribute("previews", List.of("L00", "L01", "L03", "L12"));
        return PAGE;
    }

    private static Map<String, String> written(CreditorProfile profile) {
        Map<String, String> written = new TreeMap<>();
        profile.asText().forEach((field, value) -> written.put(field, Objects.requireNonNullElse(value, "")));
        return written;
    }
}
