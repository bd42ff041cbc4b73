package org.huikuan.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.files.Sample;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.imports.mapping.MappingTrial;
import org.huikuan.imports.mapping.Mappings;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page that matches columns. */
@Component
class MappingModel {

    private final MappingTrial trial;
    private final ReasonWords words;

    MappingModel(MappingTrial trial, ReasonWords words) {
        this.trial = trial;
        this.words = words;
    }

    /**
     * A heading to choose.
     *
     * @param value as the mapping names it
     * @param label as the file has it, with its place where that is needed
     * @param example the first value under it
     */
    public record Choice(String value, String label, String example) {}

    /** The mapping that is mended, or the one that the file suggests. */
    Mapping begun(ImportDrafts.Draft draft, @Nullable Mapping before) {
        if (before != null && before.kinds().containsKey(draft.kind().code())) {
            return before;
        }
        return again(draft, before == null ? Mappings.nothing() : before);
    }

    /** What the file suggests when it is read with these settings. */
    Mapping again(ImportDrafts.Draft draft, Mapping settings) {
        return trial.suggested(draft.kind(), draft.upload(), settings);
    }

    ModelAndView whole(ImportDrafts.Draft draft, Mapping mapping, List<FieldError> errors, Locale reader) {
        ModelAndView page = form(draft, mapping, Map.of(), errors, reader);
        page.setViewName("pages/import-map");
        return page;
    }

    ModelAndView form(
            ImportDrafts.Draft draft,
            Mapping mapping,
            Map<String, String> values,
            List<FieldError> errors,
            Locale reader) {
        Sample sample = trial.sample(draft.upload(), mapping);
        ModelAndView page = page("pages/import-map-form", draft, errors, reader);
        Mapping.Kind kind = mapping.of(draft.kind());
        page.addObject("values", values);
        page.addObject("mapping", mapping);
        page.addObject("chosen", new TreeMap<>(kind.columns()));
        page.addObject("constants", new TreeMap<>(kind.constants()));
        page.addObject("sample", sample);
        page.addObject("choices", choices(sample));
        page.addObject("dates", MappingTrial.DATES);
        page.addObject("askDates", trial.isUnclearDated(draft.kind(), draft.upload(), mapping));
        page.addObject("understood", trial.understand(draft.kind(), sample, mapping, draft.creditor()));
        return page;
    }

    /** @throws BadInput where dates have two readings and nobody has said which one is meant */
    void refuseUnclearDates(ImportDrafts.Draft draft, Mapping mapping) {
        if (trial.isUnclearDated(draft.kind(), draft.upload(), mapping)) {
            throw BadInput.of(FieldError.of("dates", "import-dates-file-can-read"));
        }
    }

    ModelAndView preview(ImportDrafts.Draft draft, MappingForm form, Locale reader) {
        try {
            Mapping mapping = form.mapping();
            ModelAndView page = page("pages/import-map-preview", draft, List.of(), reader);
            Sample sample = trial.sample(draft.upload(), mapping);
            page.addObject("understood", trial.understand(draft.kind(), sample, mapping, draft.creditor()));
            return page;
        } catch (BadInput e) {
            return page("pages/import-map-preview", draft, e.errors(), reader);
        }
    }

    /** The file, or its settings, cannot be read at all. */
    ModelAndView unreadable(ImportDrafts.Draft draft, List<FieldError> errors, Locale reader) {
        return page("pages/import-map-unreadable", draft, errors, reader);
    }

    private ModelAndView page(String view, ImportDrafts.Draft draft, List<FieldError> errors, Locale reader) {
        ModelAndView page = new ModelAndView(view);
        Map<String, Sentence> byField = new TreeMap<>();
        errors.forEach(e -> byField.putIfAbsent(e.field(), e.why()));
        page.addObject("draft", draft);
        page.addObject("kind", draft.kind());
        page.addObject("isInvoices", draft.kind() == ImportKind.INVOICES || draft.kind() == ImportKind.OPEN_ITEMS);
        page.addObject("errors", byField);
        page.addObject("says", words.in(reader));
        return page;
    }

    private static List<Choice> choices(Sample sample) {
        List<Choice> choices = new ArrayList<>();
        List<String> headings = sample.headings();
        for (int i = 0; i < headings.size(); i++) {
            String value = MappingTrial.nameOf(headings, i);
            String label = value.startsWith("#")
                    ? headings.get(i).strip() + " " + value
                    : headings.get(i).strip();
            choices.add(new Choice(value, label.strip(), sample.example(i)));
        }
        return choices;
    }
}
