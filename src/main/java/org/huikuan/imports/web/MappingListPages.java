package org.huikuan.imports.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.mapping.Column;
import org.huikuan.imports.mapping.Headings;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.imports.mapping.Mappings;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.TakenOut;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mappings that are kept, and the headings that are recognised. */
@Controller
@RequestMapping("/imports")
class MappingListPages {

    private final Mappings mappings;
    private final Headings headings;
    private final ReasonWords words;

    MappingListPages(Mappings mappings, Headings headings, ReasonWords words) {
        this.mappings = mappings;
        this.headings = headings;
        this.words = words;
    }

    @GetMapping("/mappings")
    ModelAndView list(Locale reader) {
        return list(List.of(), Map.of(), reader);
    }

    private ModelAndView list(List<FieldError> errors, Map<String, String> written, Locale reader) {
        List<Mapping> all = mappings.all();
        ModelAndView page = new ModelAndView("pages/import-mappings");
        page.addObject("mappings", all);
        page.addObject(
                "shipped",
                all.stream().map(Mapping::code).filter(mappings::isShipped).toList());
        page.addObject("headings", headings.all());
        page.addObject(
                "fields",
                Arrays.stream(ImportKind.values())
                        .flatMap(k -> k.columns().stream())
                        .map(Column::name)
                        .distinct()
                        .toList());
        page.addObject("errors", errors);
        page.addObject("written", written);
        page.addObject("says", words.in(reader));
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    @PostMapping("/mappings/remove")
    String remove(@RequestParam String code) {
        mappings.remove(code);
        return "redirect:/imports/mappings";
    }

    @PostMapping("/headings")
    ModelAndView addHeading(
            @RequestParam String field,
            @RequestParam String heading,
            @RequestParam Map<String, String> fields,
            Locale reader) {
        try {
            TakenOut.check(fields);
            headings.add(field, heading);
            return new ModelAndView("redirect:/imports/mappings");
        } catch (BadInput e) {
            return list(e.errors(), fields, reader);
        }
    }

    @PostMapping("/headings/remove")
    String removeHeading(@RequestParam String field, @RequestParam String heading) {
        headings.remove(field, heading);
        return "redirect:/imports/mappings";
    }
}
