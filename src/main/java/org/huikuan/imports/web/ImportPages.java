package org.huikuan.imports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.Imports;
import org.huikuan.imports.mapping.Mappings;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.TakenOut;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files into the ledger, for people: send one, and what was sent before. */
@Controller
@RequestMapping("/imports")
class ImportPages {

    private static final int BATCHES_A_PAGE = 25;

    private final Imports imports;
    private final ImportJobs jobs;
    private final Mappings mappings;
    private final Creditors creditors;
    private final ReasonWords words;

    ImportPages(Imports imports, ImportJobs jobs, Mappings mappings, Creditors creditors, ReasonWords words) {
        this.imports = imports;
        this.jobs = jobs;
        this.mappings = mappings;
        this.creditors = creditors;
        this.words = words;
    }

    @GetMapping
    ModelAndView overview(@RequestParam(defaultValue = "0") int page, Locale reader) {
        return overview("", Math.max(page, 0), List.of(), reader);
    }

    private ModelAndView overview(String kind, int number, List<FieldError> errors, Locale reader) {
        ModelAndView page = new ModelAndView("pages/imports");
        page.addObject("kinds", ImportKind.values());
        page.addObject("chosen", kind);
        page.addObject("mappings", mappings.all());
        page.addObject("creditors", creditors.all());
        page.addObject("batches", imports.latest(number, BATCHES_A_PAGE));
        page.addObject("page", number);
        page.addObject("pages", (imports.count() + BATCHES_A_PAGE - 1) / BATCHES_A_PAGE);
        page.addObject("errors", errors);
        page.addObject("written", Map.of());
        page.addObject("says", words.in(reader));
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    @PostMapping
    ModelAndView send(
            @RequestParam String kind,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String creditor,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestParam Map<String, String> fields,
            Locale reader) {
        try {
            TakenOut.check(fields);
            ImportKind known =
                    Code.find(ImportKind.class, kind).orElseThrow(() -> new BadInput("kind", "no-import-kind", kind));
            long batch = jobs.start(
                    jobs.prepare(new ImportJobs.Sent(known, file, mapping, asOf, creditor, sheet, encoding)));
            return new ModelAndView("redirect:/imports/" + batch);
        } catch (BadInput e) {
            ModelAndView page = overview(kind, 0, e.errors(), reader);
            page.addObject("written", fields);
            return page;
        }
    }
}
