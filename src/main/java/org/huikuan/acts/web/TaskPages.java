package org.huikuan.acts.web;

import jakarta.servlet.http.HttpServletResponse;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Acts;
import org.huikuan.acts.OwnTasks;
import org.huikuan.acts.OwnTasks.OpenTask;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of a task with the form of its act; Tasklist shows it in a frame. What was wrong comes back as the form with
 * 422, what somebody else has done meanwhile with 409, what the
 * person may not do with 403; done is 204.
 */
@Controller
class TaskPages {

    private static final String FORM = "pages/acts/task-form";
    private static final int WRONG = 422;

    private final OwnTasks tasks;
    private final Acts acts;
    private final ActDoor door;
    private final Forms forms;

    TaskPages(OwnTasks tasks, Acts acts, ActDoor door, Forms forms) {
        this.tasks = tasks;
        this.acts = acts;
        this.door = door;
        this.forms = forms;
    }

    @GetMapping("/tasks/{id}")
    String show(@PathVariable String id, @RequestParam(name = "in", defaultValue = "") String inside, Model model) {
        OpenTask task = task(id);
        Act<?, ?> act = act(task);
        show(task, forms.fresh(act, door.form(act, task.where())), inside, model);
        return "pages/acts/task";
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id) {
        tasks.claim(id);
        return "redirect:/tasks/" + task(id).id();
    }

    @PostMapping("/tasks/{id}")
    @Nullable
    String complete(
            @PathVariable String id,
            @RequestParam(name = "in", defaultValue = "") String inside,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Model model) {
        OpenTask task = task(id);
        Act<?, ?> act = act(task);
        ActForm form = door.form(act, task.where());
        try {
            tasks.complete(id, forms.written(act, fields));
        } catch (BadInput wrong) {
            response.setStatus(WRONG);
            show(task, forms.again(act, form, forms.typed(act, fields), wrong), inside, model);
            return FORM;
        } catch (Conflict late) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            show(task, forms.again(act, form, forms.typed(act, fields), late), inside, model);
            return FORM;
        } catch (NotAllowed other) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            show(task, forms.again(act, form, forms.typed(act, fields), other), inside, model);
            return FORM;
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return null;
    }

    private void show(OpenTask task, FormView form, String inside, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("form", form);
        model.addAttribute("words", forms.words());
        model.addAttribute("inside", "tasklist".equals(inside) ? inside : "");
    }

    private OpenTask task(String id) {
        return tasks.find(id).orElseThrow(() -> new NotFound("task-gone"));
    }

    private Act<?, ?> act(OpenTask task) {
        return acts.ofTask(task.key()).orElseThrow(() -> new NotFound("no-task-form"));
    }
}
