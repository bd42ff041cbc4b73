package org.huikuan.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.acts.web.FormView;
import org.huikuan.acts.web.Forms;
import org.huikuan.acts.web.Uploads;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The acts that the case file offers, their addresses, and their forms. */
@Component
class FileOffer implements SmartInitializingSingleton {

    private final Acts acts;
    private final ActDoor door;
    private final Forms forms;
    private final Uploads uploads;
    private final CurrentUser user;
    private final ObjectProvider<ActPages> pages;
    private final RequestMappingHandlerMapping mapping;

    FileOffer(
            Acts acts,
            ActDoor door,
            Forms forms,
            Uploads uploads,
            CurrentUser user,
            ObjectProvider<ActPages> pages,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.acts = acts;
        this.door = door;
        this.forms = forms;
        this.uploads = uploads;
        this.user = user;
        this.pages = pages;
        this.mapping = mapping;
    }

    /** Each act has an address of its own. */
    @Override
    public void afterSingletonsInstantiated() {
        Method post = Arrays.stream(ActPages.class.getDeclaredMethods())
                .filter(m -> m.getName().equals("carryOut"))
                .findFirst()
                .orElseThrow();
        all().forEach(act -> mapping.registerMapping(
                RequestMappingInfo.paths("/cases/{number}/acts/" + act.key())
                        .methods(RequestMethod.POST)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                pages.getObject(),
                post));
    }

    /** @throws NotFound for an act that the case file does not offer */
    Act<?, ?> find(String key) {
        return acts.find(key)
                .filter(act -> act.ways().contains(Way.FILE))
                .orElseThrow(() -> new NotFound("no-act", key));
    }

    /** Those the reader may do on a case that is open or has ended, by key: whether they are about the case itself. */
    Map<String, Boolean> offered(boolean open) {
        return all().stream()
                .filter(act -> open || act.subjects().isLate())
                .filter(act -> act.roles().stream().anyMatch(r -> user.groups().contains(r.group())))
                .collect(Collectors.toMap(Act::key, act -> act.subjects().of().isEmpty(), (a, b) -> a, TreeMap::new));
    }

    void showFresh(Act<?, ?> act, CaseId id, String of, Model model) {
        show(forms.fresh(act, door.form(act, where(act, id, of))), model);
    }

    /** @param why what was wrong with the fields; null when the form comes back for another reason */
    void showAgain(
            Act<?, ?> act,
            CaseId id,
            String of,
            Map<String, List<String>> fields,
            @Nullable RuntimeException why,
            Model model) {
        show(forms.again(act, door.form(act, where(act, id, of)), forms.typed(act, fields), why), model);
    }

    Map<String, @Nullable Object> written(Act<?, ?> act, Map<String, List<String>> fields, HttpServletRequest request) {
        return uploads.with(act, forms.written(act, fields), request);
    }

    static Where where(Act<?, ?> act, CaseId id, String of) {
        Map<String, String> ids = new HashMap<>(Map.of("caseId", id.number()));
        if (!act.subjects().of().isEmpty()) {
            ids.put(act.subjects().of(), of);
        }
        return new Where(ids);
    }

    private void show(FormView drawn, Model model) {
        model.addAttribute("drawn", drawn);
        model.addAttribute("words", forms.words());
    }

    private List<Act<?, ?>> all() {
        return acts.all().stream().filter(act -> act.ways().contains(Way.FILE)).toList();
    }
}
