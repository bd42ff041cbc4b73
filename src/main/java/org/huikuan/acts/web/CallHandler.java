package org.huikuan.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers a {@link Call}. */
final class CallHandler {

    private final Call call;
    private final Act<?, ?> act;
    private final ActDoor door;
    private final Uploads uploads;

    CallHandler(Call call, Act<?, ?> act, ActDoor door, Uploads uploads) {
        this.call = call;
        this.act = act;
        this.door = door;
        this.uploads = uploads;
    }

    ResponseEntity<Object> post(
            @PathVariable Map<String, String> variables, @RequestBody Map<String, @Nullable Object> fields) {
        return done(variables, fields);
    }

    /** The same with a file. */
    ResponseEntity<Object> upload(
            @PathVariable Map<String, String> variables,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        return done(variables, uploads.with(act, fields, request));
    }

    private ResponseEntity<Object> done(Map<String, String> variables, Map<String, ? extends @Nullable Object> fields) {
        Map<String, String> ids = new HashMap<>();
        call.ids().forEach((variable, id) -> ids.put(id, variables.getOrDefault(variable, "")));
        call.named().forEach(name -> {
            String said = Objects.toString(fields.get(name), "").strip();
            if (!said.isEmpty()) {
                ids.put(name, said);
            }
        });
        Where where = new Where(ids);
        Object done = door.carryOut(act, where, fields, Way.API, null);
        return ResponseEntity.status(call.status()).body(call.answer().of(where, done));
    }
}
