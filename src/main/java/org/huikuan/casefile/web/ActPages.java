package org.huikuan.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.huikuan.acts.Where;
import org.huikuan.casefile.Act;
import org.huikuan.casefile.CaseFile;
import org.huikuan.casefile.CaseFileActs;
import org.huikuan.casefile.CaseFiles;
import org.huikuan.casefile.ChangedMeanwhile;
import org.huikuan.casefile.Entry;
import org.huikuan.cases.CaseId;
import org.huikuan.documents.UploadCheck;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Collisions;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The short forms of the case file, as parts of the page. What was wrong comes back as the form with 422, what others
 * changed meanwhile with 409; after success the file itself comes back, as it is now.
 */
@Controller
class ActPages {

    private static final int WRONG = 422;
    private static final int CHANGED = 409;

    private final CaseFiles files;
    private final CaseFileActs acts;
    private final FileView view;
    private final ActForms forms;
    private final DrawnActs drawn;
    private final UploadCheck check;
    private final Collisions collisions;

    ActPages(
            CaseFiles files,
            CaseFileActs acts,
            FileView view,
            ActForms forms,
            UploadCheck check,
            Collisions collisions,
            DrawnActs drawn) {
        this.drawn = drawn;
        this.files = files;
        this.acts = acts;
        this.view = view;
        this.forms = forms;
        this.check = check;
        this.collisions = collisions;
    }

    @PartOf("/cases/{number}?act={act}&of={of}&in={in}")
    @GetMapping("/cases/{number}/acts/{act}")
    String form(
            @PathVariable String number,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(name = "in", defaultValue = "") String inside,
            Model model) {
        CaseFile file = files.of(CaseId.of(number));
        view.show(file, inside, model);
        Optional<org.huikuan.acts.Act<?, ?>> common = drawn.find(act);
        if (common.isPresent()) {
            drawn.showFresh(common.get(), CaseId.of(number), of, model);
            model.addAttribute("form", forms.drawn(act, of, file, ActForm.Refusal.NONE));
        } else {
            model.addAttribute("form", forms.fresh(act(act), of, file));
        }
        return "pages/casefile/act";
    }

    @PostMapping({"/cases/{number}/acts/paper", "/cases/{number}/acts/delivery"})
    String carryOut(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String path = request.getRequestURI();
        String act = path.substring(path.lastIndexOf('/') + 1);
        CaseId id = CaseId.of(number);
        try {
            carryOut(act, id, fields, file);
        } catch (BadInput wrong) {
            return again(act, id, fields, view.wrong(wrong), wrong, WRONG, response, model);
        } catch (ChangedMeanwhile changed) {
            return again(act, id, fields, view.changed(changed), null, CHANGED, response, model);
        } catch (Conflict late) {
            return again(act, id, fields, view.late(late), null, CHANGED, response, model);
        } catch (RuntimeException failure) {
            if (!collisions.isOne(failure)) {
                throw failure;
            }
            return again(act, id, fields, view.sameMoment(), null, CHANGED, response, model);
        }
        view.show(files.of(id), inside(fields), model);
        model.addAttribute("done", act);
        response.setHeader("HX-Retarget", "#case-file");
        response.setHeader("HX-Reswap", "outerHTML");
        response.setHeader("HX-Trigger-After-Settle", "hk-acted");
        return "pages/casefile/file";
    }

    private void carryOut(String act, CaseId id, MultiValueMap<String, String> fields, @Nullable MultipartFile file)
            throws IOException {
        Optional<org.huikuan.acts.Act<?, ?>> common = drawn.find(act);
        if (common.isPresent()) {
            Where where = DrawnActs.where(common.get(), id, first(fields, "of"));
            acts.carryOut(common.get(), id, where, ActForms.seen(fields), drawn.written(common.get(), fields));
        } else {
            acts.carryOut(act(act), id, forms.entry(act(act), fields, fileOf(file)));
        }
    }

    private String again(
            String act,
            CaseId id,
            MultiValueMap<String, String> fields,
            ActForm.Refusal refusal,
            @Nullable BadInput wrong,
            int status,
            HttpServletResponse response,
            Model model) {
        CaseFile file = files.of(id);
        view.show(file, inside(fields), model);
        Optional<org.huikuan.acts.Act<?, ?>> common = drawn.find(act);
        if (common.isPresent()) {
            drawn.showAgain(common.get(), id, first(fields, "of"), fields, wrong, model);
            model.addAttribute("form", forms.drawn(act, first(fields, "of"), file, refusal));
        } else {
            model.addAttribute("form", forms.again(act, fields, file, refusal));
        }
        response.setStatus(status);
        return "pages/casefile/act";
    }

    private Entry.@Nullable File fileOf(@Nullable MultipartFile file) throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return null;
        }
        check.size(file.getSize());
        return new Entry.File(check.nameOf(file.getOriginalFilename()), file.getBytes());
    }

    private static String inside(MultiValueMap<String, String> fields) {
        return first(fields, "in");
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    private static Act act(String key) {
        return Act.of(key).orElseThrow(() -> new NotFound("no act '" + key + "'"));
    }
}
