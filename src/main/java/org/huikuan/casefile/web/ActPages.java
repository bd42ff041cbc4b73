package org.huikuan.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private final UploadCheck check;
    private final Collisions collisions;

    ActPages(
            CaseFiles files,
            CaseFileActs acts,
            FileView view,
            ActForms forms,
            UploadCheck check,
            Collisions collisions) {
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
        model.addAttribute("form", forms.fresh(act(act), of, file));
        return "pages/casefile/act";
    }

    @PostMapping({
        "/cases/{number}/acts/log-contact",
        "/cases/{number}/acts/promise",
        "/cases/{number}/acts/correct-promise",
        "/cases/{number}/acts/withdraw-promise",
        "/cases/{number}/acts/dispute",
        "/cases/{number}/acts/resolve-dispute",
        "/cases/{number}/acts/hold",
        "/cases/{number}/acts/lift-hold",
        "/cases/{number}/acts/lift-supply",
        "/cases/{number}/acts/move",
        "/cases/{number}/acts/withdraw",
        "/cases/{number}/acts/reassign",
        "/cases/{number}/acts/paper",
        "/cases/{number}/acts/delivery",
        "/cases/{number}/acts/person",
        "/cases/{number}/acts/edit-person",
        "/cases/{number}/acts/remove-person"
    })
    String carryOut(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String path = request.getRequestURI();
        Act act = act(path.substring(path.lastIndexOf('/') + 1));
        CaseId id = CaseId.of(number);
        try {
            acts.carryOut(act, id, forms.entry(act, fields, fileOf(file)));
        } catch (BadInput wrong) {
            return again(act, id, fields, view.wrong(wrong), WRONG, response, model);
        } catch (ChangedMeanwhile changed) {
            return again(act, id, fields, view.changed(changed), CHANGED, response, model);
        } catch (Conflict late) {
            return again(act, id, fields, view.late(late), CHANGED, response, model);
        } catch (RuntimeException failure) {
            if (!collisions.isOne(failure)) {
                throw failure;
            }
            return again(act, id, fields, view.sameMoment(), CHANGED, response, model);
        }
        view.show(files.of(id), inside(fields), model);
        model.addAttribute("done", act.key());
        response.setHeader("HX-Retarget", "#case-file");
        response.setHeader("HX-Reswap", "outerHTML");
        response.setHeader("HX-Trigger-After-Settle", "hk-acted");
        return "pages/casefile/file";
    }

    private String again(
            Act act,
            CaseId id,
            MultiValueMap<String, String> fields,
            ActForm.Refusal refusal,
            int status,
            HttpServletResponse response,
            Model model) {
        CaseFile file = files.of(id);
        view.show(file, inside(fields), model);
        model.addAttribute("form", forms.again(act, fields, file, refusal));
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
        String inside = fields.getFirst("in");
        return inside == null ? "" : inside;
    }

    private static Act act(String key) {
        return Act.of(key).orElseThrow(() -> new NotFound("no act '" + key + "'"));
    }
}
