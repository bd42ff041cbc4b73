package org.huikuan.imports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.imports.mapping.Mappings;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.TakenOut;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A mapping made in the browser: send a file, match its columns, see how its first lines are understood, keep it. */
@Controller
@RequestMapping("/imports/map")
class MappingPages {

    private final ImportDrafts drafts;
    private final MappingModel desk;
    private final Mappings mappings;
    private final ImportJobs jobs;

    MappingPages(ImportDrafts drafts, MappingModel desk, Mappings mappings, ImportJobs jobs) {
        this.drafts = drafts;
        this.desk = desk;
        this.mappings = mappings;
        this.jobs = jobs;
    }

    @PostMapping
    String begin(
            @RequestParam String kind,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String creditor,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(required = false) @Nullable String encoding) {
        ImportKind known =
                Code.find(ImportKind.class, kind).orElseThrow(() -> new BadInput("kind", "no-import-kind", kind));
        String mended = mapping == null || mapping.isBlank() ? null : mapping;
        ImportDrafts.Draft draft =
                drafts.keep(known, file, creditor, asOf, mended, new ImportDrafts.Reading(sheet, encoding));
        return "redirect:/imports/map/" + draft.token();
    }

    @GetMapping("/{token}")
    ModelAndView look(@PathVariable String token, Locale reader) {
        ImportDrafts.Draft draft = drafts.get(token);
        Mapping before = mappings.find(String.valueOf(draft.mapping())).orElse(null);
        try {
            return desk.whole(draft, desk.begun(draft, before), List.of(), reader);
        } catch (BadInput e) {
            return desk.unreadable(draft, e.errors(), reader);
        }
    }

    /** Character set, separator or line of the headings changed: the columns are matched anew. */
    @PostMapping("/{token}/columns")
    ModelAndView columns(@PathVariable String token, @RequestParam Map<String, String> values, Locale reader) {
        ImportDrafts.Draft draft = drafts.get(token).readAs(values);
        try {
            return desk.form(
                    draft,
                    desk.again(draft, new MappingForm(draft.kind(), values).mapping()),
                    values,
                    List.of(),
                    reader);
        } catch (BadInput e) {
            return desk.unreadable(draft, e.errors(), reader);
        }
    }

    @PostMapping("/{token}/preview")
    ModelAndView preview(@PathVariable String token, @RequestParam Map<String, String> values, Locale reader) {
        ImportDrafts.Draft draft = drafts.get(token).readAs(values);
        return desk.preview(draft, new MappingForm(draft.kind(), values), reader);
    }

    /** Keeps the mapping, and with {@code then=load} imports the file by it. */
    @PostMapping("/{token}")
    ModelAndView keep(@PathVariable String token, @RequestParam Map<String, String> values, Locale reader) {
        ImportDrafts.Draft draft = drafts.get(token).readAs(values);
        MappingForm form = new MappingForm(draft.kind(), values);
        List<FieldError> errors;
        try {
            TakenOut.check(values);
            Mapping mapping =
                    form.named(mappings.find(values.getOrDefault("code", "")).orElse(null));
            desk.refuseUnclearDates(draft, mapping);
            mappings.save(mapping);
            if (!"load".equals(values.get("then"))) {
                return new ModelAndView("redirect:/imports/mappings");
            }
            long batch = jobs.start(jobs.prepare(draft, mapping.code()));
            drafts.handOver(draft);
            return new ModelAndView("redirect:/imports/" + batch);
        } catch (BadInput e) {
            errors = e.errors();
        }
        ModelAndView page = desk.whole(draft, form.mapping(), errors, reader);
        page.addObject("values", values);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }
}
