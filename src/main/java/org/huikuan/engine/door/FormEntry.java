package org.huikuan.engine.door;

import jakarta.ws.rs.core.Response.Status;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Acts;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.Refused;
import org.huikuan.web.AskedLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands what a person wrote to the act of the task, and turns a refusal into what the engine's REST answers well. */
@Component
public class FormEntry {

    /** Variables that name what a task is about: caseId, promiseId and the like. */
    public static final String ID = "Id";

    private final Acts acts;
    private final ObjectProvider<ActDoor> door;
    private final TaskTurn turn;
    private final RefusalWords refusals;
    private final AskedLanguage language;

    /** The door is found late: acts need services that need the engine. */
    FormEntry(Acts acts, ObjectProvider<ActDoor> door, TaskTurn turn, RefusalWords refusals, AskedLanguage language) {
        this.acts = acts;
        this.door = door;
        this.turn = turn;
        this.refusals = refusals;
        this.language = language;
    }

    boolean knows(@Nullable String taskKey) {
        return taskKey != null && acts.ofTask(taskKey).isPresent();
    }

    /** @throws FormFieldValidationException naming the fields and what is wrong with them; nothing was changed */
    void accept(TaskEntity task, Map<String, Object> values) {
        String key = task.getTaskDefinitionKey();
        Act<?, ?> act = acts.ofTask(key).orElseThrow();
        Map<String, @Nullable Object> plain = plain(values, InputShape.of(act.input()));
        Map<String, @Nullable Object> scope = scopeOf(task);
        try {
            turn.await(task.getId(), scope);
            door.getObject().carryOut(act, where(scope), plain, Way.TASK, task.getId());
        } catch (BadInput e) {
            throw refused(e);
        } catch (NotAllowed e) {
            throw new AuthorizationException(said(e));
        } catch (Conflict e) {
            throw new InvalidRequestException(Status.CONFLICT, e, said(e));
        } catch (NotFound e) {
            throw new InvalidRequestException(Status.NOT_FOUND, e, said(e));
        }
    }

    /** In the language that was asked for. */
    public String said(Refused refused) {
        return refusals.of(refused, language.here());
    }

    private static Where where(Map<String, @Nullable Object> scope) {
        Map<String, String> ids = new HashMap<>();
        scope.forEach((name, id) -> {
            if (id != null) {
                ids.put(name, id.toString());
            }
        });
        return new Where(ids);
    }

    private Map<String, @Nullable Object> plain(Map<String, Object> values, InputShape declared) {
        VariableMap typed = Variables.fromMap(values);
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (String name : typed.keySet()) {
            if (!declared.takes(name)) {
                throw refused(FieldError.of(
                        name,
                        "no-form-field",
                        declared.names().stream().sorted().toList()));
            }
            plain.put(name, plain(name, typed.getValueTyped(name)));
        }
        return plain;
    }

    private @Nullable Object plain(String name, TypedValue typed) {
        Object value = typed.getType() == null || typed.getType().isPrimitiveValueType() ? typed.getValue() : typed;
        boolean isPlain = value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Date;
        if (!isPlain) {
            throw refused(FieldError.of(name, "not-plain"));
        }
        return value;
    }

    private FormFieldValidationException refused(FieldError error) {
        return refused(new BadInput(List.of(error)));
    }

    private FormFieldValidationException refused(BadInput bad) {
        return new FormFieldValidationException(bad.errors(), refusals.of(bad, language.here()), bad);
    }

    private static Map<String, @Nullable Object> scopeOf(TaskEntity task) {
        Map<String, @Nullable Object> scope = new LinkedHashMap<>();
        task.getVariables().forEach((name, value) -> {
            if (name.endsWith(ID)) {
                scope.put(name, value);
            }
        });
        return scope;
    }
}
