package org.huikuan.acts.web;

import java.util.HashMap;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;

/** Answers a {@link Call}. */
final class CallHandler {

    private final Call call;
    private final ActDoor door;

    CallHandler(Call call, ActDoor door) {
        this.call = call;
        this.door = door;
    }

    ResponseEntity<Object> post(
            @PathVariable Map<String, String> variables, @RequestBody Map<String, @Nullable Object> fields) {
        Map<String, String> ids = new HashMap<>();
        call.ids().forEach((variable, id) -> ids.put(id, variables.getOrDefault(variable, "")));
        Where where = new Where(ids);
        Object done = door.carryOut(call.act(), where, fields, Way.API);
        return ResponseEntity.status(call.status()).body(call.answer().of(where, done));
    }
}
