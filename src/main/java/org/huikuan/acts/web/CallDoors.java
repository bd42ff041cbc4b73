package org.huikuan.acts.web;

import java.lang.reflect.Method;
import java.util.List;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Acts;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Makes {@link Call}s reachable: as JSON, and as parts of a request where the act takes a file. */
@Component
class CallDoors implements SmartInitializingSingleton {

    private final ObjectProvider<Call> calls;
    private final RequestMappingHandlerMapping mapping;
    private final Acts acts;
    private final ActDoor door;
    private final Uploads uploads;

    CallDoors(
            ObjectProvider<Call> calls,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            Acts acts,
            ActDoor door,
            Uploads uploads) {
        this.calls = calls;
        this.mapping = mapping;
        this.acts = acts;
        this.door = door;
        this.uploads = uploads;
    }

    @Override
    public void afterSingletonsInstantiated() {
        calls.stream().forEach(this::open);
    }

    private void open(Call call) {
        Act<?, ?> act = acts.of(call.act());
        CallHandler handler = new CallHandler(call, act, door, uploads);
        if (!InputShape.of(act.input()).takesFile()) {
            open(call, handler, "post");
            return;
        }
        if (!needsFile(act)) {
            open(call, handler, "post", MediaType.APPLICATION_JSON_VALUE);
        }
        open(call, handler, "upload", MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** Whether the act is done by parts of a request only. */
    static boolean needsFile(Act<?, ?> act) {
        return InputShape.of(act.input()).fields().stream().anyMatch(f -> f.kind() == Kind.FILE && f.must());
    }

    private void open(Call call, CallHandler handler, String method, String... consumes) {
        mapping.registerMapping(
                RequestMappingInfo.paths(call.path())
                        .methods(RequestMethod.POST)
                        .consumes(consumes)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                handler,
                method(method));
    }

    private static Method method(String name) {
        return List.of(CallHandler.class.getDeclaredMethods()).stream()
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
